package dev.casebook.generated;

import java.util.LinkedHashSet;
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
     * @param parts lines such as {@code 3 com.acme.CardDeclinedException}: the number of a method and the name of a
     *     class, the most specific class first
     */
    public static MethodsByName of(String... parts) {
        return new MethodsByName(parts.clone());
    }

    /** The number in the first line whose class is a type of this error, or {@link #NONE}. */
    public int find(Object error) {
        return methods.get(error.getClass());
    }

    private int search(Class<?> type) {
        Set<String> names = new LinkedHashSet<>();
        addNames(type, names);
        for (String part : parts) {
            for (String line : part.split("\n")) {
                int space = line.indexOf(' ');
                if (names.contains(line.substring(space + 1))) {
                    return Integer.parseInt(line.substring(0, space));
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
