package dev.casebook.examples.desk;

/** Where a message stands. */
enum State {
    /** To be sent, now or later. */
    DUE,
    /** The request is on its way; after a crash nobody knows whether it arrived. */
    SENDING,
    /** It was sent, or may have been: only a status can tell. */
    WAITING,
    DELIVERED,
    ON_HOLD,
    TO_FIX,
    TO_SUPPORT,
    DROPPED;

    /** Whether the desk is done with a message. */
    boolean isEnd() {
        return compareTo(DELIVERED) >= 0;
    }
}
