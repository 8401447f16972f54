package dev.casebook.envelope;

/**
 * The format of a waiting time in a header or a field. Zero, a past date and other values count as no waiting time.
 * Constants may be added in a minor version; {@link #isDuration()} tells their group.
 */
public enum RetryAfterFormat {
    /** As in HTTP's {@code Retry-After}: whole seconds or a date. */
    RETRY_AFTER,
    MILLISECONDS,
    SECONDS,
    MINUTES,
    /** The time of the next allowed call, in seconds since 1970. */
    EPOCH_SECONDS;

    /** Whether a value is always a number of units to wait, and never a point in time. */
    public boolean isDuration() {
        return switch (this) {
            case MILLISECONDS, SECONDS, MINUTES -> true;
            default -> false;
        };
    }
}
