package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Located;
import java.util.Optional;

/**
 * Why an error should no longer be used.
 *
 * @param reason why, in words
 * @param since the revision that deprecated it
 * @param replacedBy the error that takes its place
 * @param removal whether it will be removed
 */
public record DeprecationNote(
        Located<String> reason, Optional<String> since, Optional<Located<Name.OfError>> replacedBy, Removal removal) {
    /** Whether a deprecated error will be removed. */
    public enum Removal {
        /** The catalogue does not say so. */
        NOT_PLANNED,
        /** It will. */
        PLANNED
    }

    public DeprecationNote {
        requireNonNull(reason, "reason");
        requireNonNull(since, "since");
        requireNonNull(replacedBy, "replacedBy");
        requireNonNull(removal, "removal");
    }
}
