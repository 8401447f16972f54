package dev.casebook;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/** What a delay must be. */
final class Delays {
    static void requireNotNegative(Duration delay, String name) {
        if (requireNonNull(delay, name).isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative: " + delay);
        }
    }

    static void requirePositive(Duration delay, String name) {
        if (requireNonNull(delay, name).isNegative() || delay.isZero()) {
            throw new IllegalArgumentException(name + " must be positive: " + delay);
        }
    }

    private Delays() {}
}
