package dev.casebook;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/** What a delay must be. */
final class Delays {
    static void requireNotNegative(Duration delay, String name) {
        if (requireNonNull(delay, name).isNegative()) {
            throw new IllegalArgumentException(name + " is zero or more, and not " + delay);
        }
    }

    static void requirePositive(Duration delay, String name) {
        if (requireNonNull(delay, name).isNegative() || delay.isZero()) {
            throw new IllegalArgumentException(name + " is more than zero, and not " + delay);
        }
    }

    private Delays() {}
}
