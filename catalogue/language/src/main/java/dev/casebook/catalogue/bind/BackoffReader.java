package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.ValueProblems.INITIAL_DELAY_IS_ZERO;
import static dev.casebook.catalogue.diagnostic.ValueProblems.MAX_BELOW_INITIAL;

import dev.casebook.Advice;
import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.syntax.Syntax;
import java.time.Duration;
import java.util.Optional;

/** Reads the values of a retry with backoff; what is left out is as in the bare word. */
final class BackoffReader {
    private static final Advice.RetryWithBackoff DEFAULT = Advice.RetryWithBackoff.DEFAULT;

    static Optional<Advice> read(Syntax value, BindContext context) {
        BindContext.Attempt<Optional<Advice>> read = context.attempt(
                inner -> Fields.of(value, new MappingOwner("retry-with-backoff", value.span()), BackoffKeys.ALL, inner)
                        .flatMap(fields -> backoff(value, fields, inner)));
        return read.hasMistakes() ? Optional.empty() : read.value();
    }

    private static Optional<Advice> backoff(Syntax value, Fields fields, BindContext context) {
        Duration initialDelay = fields.get(BackoffKeys.INITIAL_DELAY).orElse(DEFAULT.initialDelay());
        Duration maxDelay = fields.get(BackoffKeys.MAX_DELAY).orElse(DEFAULT.maxDelay());
        double multiplier = fields.get(BackoffKeys.MULTIPLIER).orElse(DEFAULT.multiplier());
        int maxRetries = fields.get(BackoffKeys.MAX_RETRIES).orElse(DEFAULT.maxRetries());
        if (initialDelay.isZero()) {
            context.add(INITIAL_DELAY_IS_ZERO.of().at(value.span()));
            return Optional.empty();
        }
        if (maxDelay.compareTo(initialDelay) < 0) {
            context.add(MAX_BELOW_INITIAL.of().at(value.span()));
            return Optional.empty();
        }
        return Optional.of(new Advice.RetryWithBackoff(initialDelay, multiplier, maxDelay, maxRetries));
    }

    private BackoffReader() {}
}
