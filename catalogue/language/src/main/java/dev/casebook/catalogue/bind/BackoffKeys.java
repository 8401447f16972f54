package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.Key.optional;

/** The keys of the advice {@code retry-with-backoff}. */
final class BackoffKeys {
    static final Key FIRST = optional("first", ValueType.DURATION, "The delay before the first retry; 1s if left out.");
    static final Key FACTOR =
            optional("factor", ValueType.NUMBER, "By what each further delay is multiplied; 2 if left out.");
    static final Key MOST = optional("most", ValueType.DURATION, "The longest delay; 5m if left out.");
    static final Key ATTEMPTS = optional("attempts", ValueType.INTEGER, "How many retries at most; 6 if left out.");

    static final Keys ALL = Keys.of("retry-with-backoff", FIRST, FACTOR, MOST, ATTEMPTS);

    private BackoffKeys() {}
}
