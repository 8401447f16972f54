package dev.casebook.catalogue.model;

import dev.casebook.catalogue.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * When an error came, and what it was called before.
 *
 * @param since the revision that added it
 * @param renamedFrom its former names, the oldest first
 */
public record Life(Optional<String> since, List<Located<Name.OfError>> renamedFrom) {
    public Life {
        renamedFrom = List.copyOf(renamedFrom);
    }

    /** Of an error about which the catalogue says nothing of this. */
    public static Life unknown() {
        return new Life(Optional.empty(), List.of());
    }
}
