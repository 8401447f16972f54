package dev.casebook.processor.handler;

import dev.casebook.catalogue.diagnostic.EditDistance;
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
                        .filter(name -> EditDistance.between(simple, last(name)) <= limit(simple))
                        .map(name -> new Candidate(name, root.simpleName(name))))
                .min(Comparator.comparingInt(candidate -> EditDistance.between(simple, last(candidate.name()))))
                .map(candidate -> last(candidate.name()).equals(simple) ? candidate.name() : candidate.simple());
    }

    private record Candidate(String name, String simple) {}

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static int limit(String simple) {
        return Math.min(NEAR, simple.length() / 4);
    }

    private SimilarTypes() {}
}
