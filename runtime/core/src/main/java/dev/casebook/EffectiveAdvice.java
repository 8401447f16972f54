package dev.casebook;

import java.time.Duration;
import java.util.Optional;

/** Joins what the catalogue advises with what the server said about waiting. */
final class EffectiveAdvice {
    /**
     * The server says when, the catalogue says how often: where a retry is advised at all, the server's waiting time
     * replaces the catalogue's, and the catalogue's number of retries stays. A waiting time of zero says nothing:
     * retries without a pause would only add to the load.
     */
    static Advice of(Advice advice, Optional<Duration> wait) {
        return wait.filter(delay -> !delay.isZero() && !delay.isNegative())
                .map(delay -> withDelay(advice, Delays.bounded(delay)))
                .orElse(advice);
    }

    /**
     * For an error that no entry lists, the server's word is the best there is: what it calls transient, or gives a
     * waiting time for, can be retried: as its category advises, or with the default backoff. An entry knows better than
     * the server: for it, this flag changes nothing.
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
