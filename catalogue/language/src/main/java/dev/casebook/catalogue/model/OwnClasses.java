package dev.casebook.catalogue.model;

import dev.casebook.catalogue.source.Located;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which errors have a class of their own. By category those have one whose class has something that no other has: values
 * that it is thrown with or finds in what the server said, or a place of its own among what an operation raises.
 */
public final class OwnClasses {
    private final Granularity ofCatalogue;
    private final CategoryTree tree;
    private final Set<Name> raised = new HashSet<>();

    private OwnClasses(Catalogue catalogue) {
        ofCatalogue = catalogue.head().granularity().orElse(Granularity.ERROR);
        tree = CategoryTree.of(catalogue);
        for (Operation operation : catalogue.operations()) {
            operation.raises().stream().map(Located::value).forEach(raised::add);
        }
    }

    /** Those of a catalogue. */
    public static OwnClasses of(Catalogue catalogue) {
        return new OwnClasses(catalogue);
    }

    /** Whether this error has one. */
    public boolean has(ErrorEntry error) {
        return granularity(error) == Granularity.ERROR
                || raised.contains(error.name().value())
                || hasValues(error);
    }

    /** What the error says, or the nearest category that says it, or the catalogue. */
    private Granularity granularity(ErrorEntry error) {
        return error.handling()
                .granularity()
                .or(() -> tree.find(error.category().value()).flatMap(this::granularity))
                .orElse(ofCatalogue);
    }

    private Optional<Granularity> granularity(Category category) {
        return tree.lineage(category).stream()
                .flatMap(each -> each.handling().granularity().stream())
                .findFirst();
    }

    private static boolean hasValues(ErrorEntry error) {
        return !error.thrown().parameters().isEmpty()
                || error.thrown().message().isPresent()
                || !error.templates().isEmpty();
    }
}
