package dev.casebook.envelope;

/**
 * A part of an error. Every API has its own name for it. Constants may be added in a minor version; {@link #isText()} tells
 * their group.
 */
public enum Part {
    CODE,
    SUBCODE,
    /** A short name of the error. */
    TITLE,
    /** What happened, for developers. */
    MESSAGE,
    /** What exactly was wrong in this case. */
    DETAILS,
    /** The id that the support of the vendor asks for. */
    TRACE_ID,
    /** The vendor's kind of error. */
    TYPE,
    /** Whether the server calls the error transient: {@code true} or {@code false}. */
    TRANSIENT,
    /** A title meant for the user, in the user's language. */
    USER_TITLE,
    /** A text meant for the user, in the user's language. */
    USER_TEXT,
    /** A page about the error. */
    LINK;

    /** Whether it is a text for people. */
    public boolean isText() {
        return switch (this) {
            case TITLE, MESSAGE, DETAILS, USER_TITLE, USER_TEXT -> true;
            default -> false;
        };
    }
}
