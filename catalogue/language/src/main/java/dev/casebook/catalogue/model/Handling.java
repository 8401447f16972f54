package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.Advice;
import dev.casebook.Outcome;
import dev.casebook.catalogue.source.Located;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a caller needs to know to handle an error, or the errors of a category.
 *
 * @param advice what a caller should do, where it differs from the category's
 * @param serverDecides whether the server can turn the advice into a retry, where it differs from the category's
 * @param outcome whether the server may have done what was asked, where it differs from the category's
 * @param http the documented HTTP status; of a category none
 * @param granularity whether it has a class of its own, where it differs from the category's
 */
public record Handling(
        Optional<Advice> advice,
        Optional<Located<Boolean>> serverDecides,
        Optional<Outcome> outcome,
        OptionalInt http,
        Optional<Granularity> granularity) {
    public Handling {
        requireNonNull(advice, "advice");
        requireNonNull(serverDecides, "serverDecides");
        requireNonNull(outcome, "outcome");
        requireNonNull(http, "http");
        requireNonNull(granularity, "granularity");
    }

    /** Of an error or a category for which the catalogue states none of this. */
    public static Handling unknown() {
        return new Handling(
                Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());
    }
}
