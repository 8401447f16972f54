package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * What an error was called before, and whether it is deprecated.
 *
 * @param renamedFrom its former names, the oldest first
 * @param deprecated why it should no longer be used
 */
public record Lifecycle(List<Located<Name.OfError>> renamedFrom, Optional<DeprecationNote> deprecated) {
    public Lifecycle {
        renamedFrom = List.copyOf(renamedFrom);
        requireNonNull(deprecated, "deprecated");
    }

    /** Of an error for which the catalogue states none of this. */
    public static Lifecycle unknown() {
        return new Lifecycle(List.of(), Optional.empty());
    }

    /** The same with other former names. */
    public Lifecycle withFormerNames(List<Located<Name.OfError>> names) {
        return new Lifecycle(names, deprecated);
    }
}
