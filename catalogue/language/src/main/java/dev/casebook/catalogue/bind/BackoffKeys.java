package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import java.time.Duration;

/** The keys of the advice {@code retry-with-backoff}. */
final class BackoffKeys {
    static final Key<Duration> INITIAL_DELAY =
            optional("initial-delay", Forms.DURATION, "The delay before the first retry; 1s if left out.");
    static final Key<Double> MULTIPLIER =
            optional("multiplier", Forms.MULTIPLIER, "By what each further delay is multiplied; 2 if left out.");
    static final Key<Duration> MAX_DELAY = optional("max-delay", Forms.DURATION, "The longest delay; 5m if left out.");
    static final Key<Integer> MAX_RETRIES =
            optional("max-retries", Forms.number(1, 1_000_000), "How many retries at most; 6 if left out.");

    static final Keys ALL = Keys.of("retry-with-backoff", INITIAL_DELAY, MULTIPLIER, MAX_DELAY, MAX_RETRIES);

    private BackoffKeys() {}
}
