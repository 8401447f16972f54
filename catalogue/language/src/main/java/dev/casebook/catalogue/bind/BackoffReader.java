package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.ValueProblems.INITIAL_DELAY_IS_ZERO;
import static dev.casebook.catalogue.diagnostic.ValueProblems.MAX_BELOW_INITIAL;

import dev.casebook.Advice;
import dev.casebook.catalogue.syntax.Syntax;
import java.time.Duration;
import java.util.Optional;

/** Reads the values of a retry with backoff; what is left out is as in the bare word. */
final class BackoffReader {
    private static final Advice.RetryWithBackoff DEFAULT = Advice.RetryWithBackoff.DEFAULT;

    static Optional<Advice> read(Syntax value, Mistakes mistakes) {
        int before = mistakes.count();
        Optional<Fields> fields =
                Fields.of(value, new Owner("retry-with-backoff", value.span()), BackoffKeys.ALL, mistakes);
        Optional<Advice.RetryWithBackoff> written = fields.flatMap(found -> backoff(value, found, mistakes));
        return mistakes.count() == before ? written.map(advice -> advice) : Optional.empty();
    }

    private static Optional<Advice.RetryWithBackoff> backoff(Syntax value, Fields fields, Mistakes mistakes) {
        Duration initialDelay =
                fields.read(BackoffKeys.INITIAL_DELAY, Durations::read).orElse(DEFAULT.initialDelay());
        Duration maxDelay = fields.read(BackoffKeys.MAX_DELAY, Durations::read).orElse(DEFAULT.maxDelay());
        double multiplier =
                fields.read(BackoffKeys.MULTIPLIER, Numbers::multiplier).orElse(DEFAULT.multiplier());
        int maxRetries = fields.read(BackoffKeys.MAX_RETRIES, Numbers.between(1, 1_000_000))
                .orElse(DEFAULT.maxRetries());
        if (initialDelay.isZero()) {
            mistakes.add(INITIAL_DELAY_IS_ZERO.of().at(value.span()));
            return Optional.empty();
        }
        if (maxDelay.compareTo(initialDelay) < 0) {
            mistakes.add(MAX_BELOW_INITIAL.of().at(value.span()));
            return Optional.empty();
        }
        return Optional.of(new Advice.RetryWithBackoff(initialDelay, multiplier, maxDelay, maxRetries));
    }

    private BackoffReader() {}
}
