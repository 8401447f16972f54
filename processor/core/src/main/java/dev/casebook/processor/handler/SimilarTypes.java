package dev.casebook.processor.handler;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Finds the type that was probably meant by a name outside the hierarchy. */
final class SimilarTypes {
    /** The maximum number of changed letters of a typing mistake. */
    private static final int NEAR = 4;

    /** The nearest type's simple name; its qualified one where the simple one is the same. */
    static Optional<String> nearest(TypeElement type, List<TypedHierarchy> roots) {
        String simple = type.getSimpleName().toString();
        return roots.stream()
                .flatMap(root -> root.hierarchy().types().stream()
                        .filter(HierarchyType::canBeNamed)
                        .map(HierarchyType::name)
                        .filter(name -> distance(simple, last(name)) <= limit(simple))
                        .map(name -> new Candidate(name, root.simpleName(name))))
                .min(Comparator.comparingInt(candidate -> distance(simple, last(candidate.name()))))
                .map(candidate -> last(candidate.name()).equals(simple) ? candidate.name() : candidate.simple());
    }

    private record Candidate(String name, String simple) {}

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static int limit(String simple) {
        return Math.min(NEAR, simple.length() / 4);
    }

    /** How many letters to insert, remove or change. */
    private static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] next = new int[other.length() + 1];
            next[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                next[j] = Math.min(last[j - 1] + change, 1 + Math.min(last[j], next[j - 1]));
            }
            last = next;
        }
        return last[other.length()];
    }

    private SimilarTypes() {}
}
