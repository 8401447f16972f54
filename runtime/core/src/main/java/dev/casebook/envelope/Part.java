package dev.casebook.envelope;

/** A part of an error that every API has a name of its own for. */
public enum Part {
    CODE,
    SUBCODE,
    /** A short name of the error. */
    TITLE,
    /** What happened, for developers. */
    MESSAGE,
    /** What exactly was wrong this time. */
    DETAILS,
    /** What the vendor's support asks for. */
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
    LINK
}
