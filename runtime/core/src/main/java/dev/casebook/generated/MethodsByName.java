package dev.casebook.generated;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the method of a dispatcher for an error by the names of the error's types. Dispatchers ask for it when a type that
 * they were compiled with no longer exists, because then they cannot ask whether an error is of that type. Used by
 * generated code.
 */
public final class MethodsByName {
    /** The result for an error that no line matches. */
    public static final int NONE = -2;

    private final String[] parts;
    private final ClassValue<Integer> methods = new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
            return search(type);
        }
    };

    private MethodsByName(String[] parts) {
        this.parts = parts;
    }

    /**
     * Creates a table.
     *
     * @param parts lines such as {@code 3 com.acme.CardDeclinedException}: the number of a method and the names of the
     *     classes that an error must have, the most specific class first
     */
    public static MethodsByName of(String... parts) {
        return new MethodsByName(parts.clone());
    }

    /** The number in the first line whose classes are all types of this error, or {@link #NONE}. */
    public int find(Object error) {
        return methods.get(error.getClass());
    }

    private int search(Class<?> type) {
        Set<String> names = new LinkedHashSet<>();
        addNames(type, names);
        for (String part : parts) {
            for (String line : part.lines().toList()) {
                List<String> words = List.of(line.split(" ", -1));
                if (names.containsAll(words.subList(1, words.size()))) {
                    return Integer.parseInt(words.get(0));
                }
            }
        }
        return NONE;
    }

    private static void addNames(Class<?> type, Set<String> names) {
        names.add(type.getName());
        for (Class<?> implemented : type.getInterfaces()) {
            addNames(implemented, names);
        }
        if (type.getSuperclass() != null) {
            addNames(type.getSuperclass(), names);
        }
    }
}
