package dev.casebook.catalogue.model;

import dev.casebook.catalogue.source.Located;
import java.util.HashSet;
import java.util.Set;

/**
 * Which errors have a class of their own. By category those have one whose class has something that no other has: values
 * that it is thrown with or finds in what the server said, or a place of its own among what an operation raises.
 */
public final class OwnClasses {
    private final boolean all;
    private final Set<Name> raised = new HashSet<>();

    private OwnClasses(Catalogue catalogue) {
        all = catalogue.head().granularity().orElse(Granularity.ERROR) == Granularity.ERROR;
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
        return all || raised.contains(error.name().value()) || hasValues(error);
    }

    private static boolean hasValues(ErrorEntry error) {
        return !error.thrown().parameters().isEmpty()
                || error.thrown().message().isPresent()
                || !error.captures().isEmpty();
    }
}
