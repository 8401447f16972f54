package dev.casebook.envelope;

/** The form in which a header or a field says how long to wait. Zero, a past date and what is none of it say nothing. */
public enum WaitForm {
    /** As in HTTP's {@code Retry-After}: whole seconds or a date. */
    RETRY_AFTER,
    MILLISECONDS,
    SECONDS,
    MINUTES,
    /** The moment of the next allowed call, in seconds since 1970. */
    EPOCH_SECONDS
}
