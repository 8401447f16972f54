package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.Problem.FIRST_IS_ZERO;
import static dev.casebook.catalogue.diagnostic.Problem.MOST_BELOW_FIRST;

import dev.casebook.Advice;
import dev.casebook.catalogue.diagnostic.Diagnostic;
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
        Duration first = fields.read(BackoffKeys.FIRST, Durations::read).orElse(DEFAULT.firstDelay());
        Duration most = fields.read(BackoffKeys.MOST, Durations::read).orElse(DEFAULT.mostDelay());
        double factor = fields.read(BackoffKeys.FACTOR, Numbers::factor).orElse(DEFAULT.factor());
        int attempts =
                fields.read(BackoffKeys.ATTEMPTS, Numbers.between(1, 1_000_000)).orElse(DEFAULT.mostAttempts());
        if (first.isZero()) {
            mistakes.add(Diagnostic.at(value.span(), FIRST_IS_ZERO));
            return Optional.empty();
        }
        if (most.compareTo(first) < 0) {
            mistakes.add(Diagnostic.at(value.span(), MOST_BELOW_FIRST));
            return Optional.empty();
        }
        return Optional.of(new Advice.RetryWithBackoff(first, factor, most, attempts));
    }

    private BackoffReader() {}
}
