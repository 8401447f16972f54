package dev.casebook.envelope;

/**
 * The format of a waiting time in a header or a field. Zero, a past date and other values count as no waiting time.
 * Numbers can have a fraction, such as {@code 64.57}.
 * Constants may be added in a minor version; {@link #isDuration()} tells their group.
 */
public enum RetryAfterFormat {
    /** As in HTTP's {@code Retry-After}: seconds or a date. */
    RETRY_AFTER,
    MILLISECONDS,
    SECONDS,
    MINUTES,
    /** The time of the next allowed call, in seconds since 1970. */
    EPOCH_SECONDS,
    /** With units, such as {@code 34s} and {@code 1m30s}, or as in ISO 8601, such as {@code PT34S}. */
    DURATION;

    /** Whether a value is always a time to wait, and never a point in time. */
    public boolean isDuration() {
        return switch (this) {
            case MILLISECONDS, SECONDS, MINUTES, DURATION -> true;
            default -> false;
        };
    }
}
