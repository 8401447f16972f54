package dev.casebook.retry;

/** Why a call is not repeated. Constants may be added in a minor version; {@link #isLimit()} tells their group. */
public enum StopReason {
    /** The advice is no retry, or the exception has no advice. */
    NOT_ADVISED("a retry is not advised"),
    /** The server may have done it all the same, and the call is not idempotent. */
    OUTCOME_UNKNOWN("the outcome is unknown"),
    /** As many retries as the catalogue or the options allow were made. */
    MAX_RETRIES("no retries are left"),
    /** The next wait would end after the maximum total time. */
    MAX_TOTAL_TIME("the wait exceeds the maximum total time"),
    /** The thread was interrupted while it waited. */
    INTERRUPTED("the wait was interrupted");

    private final String description;

    StopReason(String description) {
        this.description = description;
    }

    /** Whether a limit of the catalogue or of the options was reached, so that a later call may succeed. */
    public boolean isLimit() {
        return this == MAX_RETRIES || this == MAX_TOTAL_TIME;
    }

    /** The reason in words. */
    public String description() {
        return description;
    }
}
