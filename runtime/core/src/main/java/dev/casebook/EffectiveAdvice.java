package dev.casebook;

import java.time.Duration;
import java.util.Optional;

/** Combines the advice of the catalogue with the waiting time of the server. */
final class EffectiveAdvice {
    /**
     * The server says when, the catalogue says how often. If the catalogue advises a retry, the server's waiting time
     * replaces the catalogue's, and the catalogue's number of retries stays.
     */
    static Advice of(Advice advice, Optional<Duration> wait) {
        return wait.map(delay -> withDelay(advice, Delays.bounded(delay))).orElse(advice);
    }

    /**
     * For an error that is not listed, there is only the information of the server. It is retried if the server calls
     * it transient or gives a waiting time: as its category advises, or with the default backoff. For a listed error
     * the transient flag changes nothing.
     */
    static Advice ofUnlisted(Advice advice, Optional<Duration> wait, Optional<Boolean> transientError) {
        boolean retryable = transientError.orElse(wait.isPresent());
        return of(retryable && !isRetry(advice) ? Advice.RetryWithBackoff.DEFAULT : advice, wait);
    }

    private static boolean isRetry(Advice advice) {
        return advice instanceof Advice.RetryWithBackoff || advice instanceof Advice.RetryAfter;
    }

    private static Advice withDelay(Advice advice, Duration delay) {
        if (advice instanceof Advice.RetryWithBackoff backoff) {
            return new Advice.RetryAfter(delay, backoff.maxRetries());
        }
        if (advice instanceof Advice.RetryAfter after) {
            return new Advice.RetryAfter(delay, after.maxRetries());
        }
        return advice instanceof Advice.RetryWhenResolved ? new Advice.RetryAfter(delay) : advice;
    }

    private EffectiveAdvice() {}
}
