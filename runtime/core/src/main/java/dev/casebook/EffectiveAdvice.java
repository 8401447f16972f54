package dev.casebook;

import java.time.Duration;

/** Joins what the catalogue advises with what the server said about waiting. */
final class EffectiveAdvice {
    /** The server's waiting time replaces the catalogue's where a retry is advised at all. */
    static Advice of(Advice advice, ErrorReport report) {
        return report.retryAfter()
                .<Advice>map(delay -> withDelay(advice, delay))
                .orElse(advice);
    }

    /**
     * For an error that no entry lists, the server's word is the best there is: what it calls transient, or gives a
     * waiting time for, can be retried. An entry knows better than the server: for it, this flag changes nothing.
     */
    static Advice ofUnlisted(Advice advice, ErrorReport report) {
        boolean retryable = report.transientError().orElse(report.retryAfter().isPresent());
        return of(retryable ? Advice.RetryWithBackoff.DEFAULT : advice, report);
    }

    private static Advice withDelay(Advice advice, Duration delay) {
        return switch (advice.kind()) {
            case RETRY_AFTER, RETRY_WITH_BACKOFF, RETRY_WHEN_RESOLVED -> new Advice.RetryAfter(delay);
            case FIX_REQUEST, RENEW_CREDENTIALS, ASK_USER, CHANGE_ACCOUNT, CONTACT_VENDOR, GIVE_UP, DO_NOTHING ->
                advice;
        };
    }

    private EffectiveAdvice() {}
}
