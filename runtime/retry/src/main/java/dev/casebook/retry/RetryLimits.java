package dev.casebook.retry;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How much is retried at most, and how far callers who failed together are spread.
 *
 * @param maxRetries how many retries at most; 0 or more
 * @param maxTotalTime from the first call to the beginning of the last retry at most; zero or more
 * @param jitter the part of a delay that is left to chance, from 0 to 1
 */
record RetryLimits(int maxRetries, Duration maxTotalTime, double jitter) {
    RetryLimits {
        if (maxRetries < 0) {
            throw new IllegalArgumentException("maxRetries is 0 or more, and not " + maxRetries);
        }
        if (requireNonNull(maxTotalTime, "maxTotalTime").isNegative()) {
            throw new IllegalArgumentException("maxTotalTime is zero or more, and not " + maxTotalTime);
        }
        if (!(jitter >= 0 && jitter <= 1)) {
            throw new IllegalArgumentException("jitter is from 0 to 1, and not " + jitter);
        }
    }
}
