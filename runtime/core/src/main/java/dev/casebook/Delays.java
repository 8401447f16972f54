package dev.casebook;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/** Checks and bounds of delays. */
final class Delays {
    /** The delay, or {@link ErrorReport#MAX_RETRY_AFTER} if that is shorter. */
    static Duration bounded(Duration delay) {
        return delay.compareTo(ErrorReport.MAX_RETRY_AFTER) > 0 ? ErrorReport.MAX_RETRY_AFTER : delay;
    }

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
