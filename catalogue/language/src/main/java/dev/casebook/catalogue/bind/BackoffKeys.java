package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.Key.optional;

/** The keys of the advice {@code retry-with-backoff}. */
final class BackoffKeys {
    static final Key INITIAL_DELAY =
            optional("initial-delay", ValueType.DURATION, "The delay before the first retry; 1s if left out.");
    static final Key MULTIPLIER =
            optional("multiplier", ValueType.NUMBER, "By what each further delay is multiplied; 2 if left out.");
    static final Key MAX_DELAY = optional("max-delay", ValueType.DURATION, "The longest delay; 5m if left out.");
    static final Key MAX_RETRIES =
            optional("max-retries", ValueType.INTEGER, "How many retries at most; 6 if left out.");

    static final Keys ALL = Keys.of("retry-with-backoff", INITIAL_DELAY, MULTIPLIER, MAX_DELAY, MAX_RETRIES);

    private BackoffKeys() {}
}
