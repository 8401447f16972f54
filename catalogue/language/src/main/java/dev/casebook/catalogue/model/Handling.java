package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.Advice;
import dev.casebook.Outcome;
import dev.casebook.catalogue.source.Located;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a caller needs to know to handle an error.
 *
 * @param advice what a caller should do, where it differs from the category's
 * @param serverDecides whether the server can turn the advice into a retry, where it differs from the category's
 * @param outcome whether the server may have done what was asked
 * @param http the documented HTTP status
 */
public record Handling(
        Optional<Advice> advice, Optional<Located<Boolean>> serverDecides, Outcome outcome, OptionalInt http) {
    public Handling {
        requireNonNull(advice, "advice");
        requireNonNull(serverDecides, "serverDecides");
        requireNonNull(outcome, "outcome");
        requireNonNull(http, "http");
    }

    /** Of an error for which the catalogue states none of this. */
    public static Handling unknown() {
        return new Handling(Optional.empty(), Optional.empty(), Outcome.REJECTED, OptionalInt.empty());
    }
}
