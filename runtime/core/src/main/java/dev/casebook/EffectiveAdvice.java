package dev.casebook;

import java.time.Duration;
import java.util.Optional;

/** Combines the advice of the catalogue with the waiting time of the server. */
final class EffectiveAdvice {
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    /**
     * The server says when, the catalogue says how often. If the catalogue advises a retry, the server's waiting time
     * replaces the catalogue's, and the catalogue's number of retries stays.
     */
    static Advice of(Advice advice, Optional<Duration> wait) {
        return wait.map(delay -> withDelay(advice, Delays.bounded(delay))).orElse(advice);
    }

    /**
     * For an error about which the server decides, as it does about each error that is not listed. It is retried if the
     * server calls it transient or gives a waiting time, or if its status says that a later call can succeed: as the
     * catalogue advises, or with the default backoff. The server's flag is stronger than its waiting time and its status.
     *
     * @param status the status; 0 if the catalogue has an advice, which is more exact
     */
    static Advice ofServer(Advice advice, Optional<Duration> wait, Optional<Boolean> transientError, int status) {
        boolean retryable = transientError.orElse(wait.isPresent() || isRetryable(status));
        if (!retryable) {
            return advice;
        }
        return of(isRetry(advice) ? advice : Advice.RetryWithBackoff.DEFAULT, wait);
    }

    /** Whether a status says that a later call can succeed: 408, 429, and every server error. */
    static boolean isRetryable(int status) {
        return status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS || status >= FIRST_SERVER_ERROR;
    }

    /**
     * The outcome of an error that is not listed. A server that asks for fewer calls (429), or for a later one (503 with
     * a waiting time), did not do the work.
     */
    static Outcome outcomeOfUnlisted(ErrorReport report) {
        int status = report.httpStatus().orElse(0);
        boolean rejected = status == TOO_MANY_REQUESTS
                || (status == UNAVAILABLE && report.retryAfter().isPresent());
        return rejected ? Outcome.REJECTED : Outcome.UNKNOWN;
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
