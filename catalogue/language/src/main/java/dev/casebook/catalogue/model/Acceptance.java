package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.source.Located;

/**
 * A warning that a catalogue lives with.
 *
 * @param warning which one, where its id is written
 * @param reason why
 */
public record Acceptance(Located<Problem> warning, String reason) {
    public Acceptance {
        requireNonNull(warning, "warning");
        requireNonNull(reason, "reason");
    }
}
