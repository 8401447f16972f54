package dev.casebook;

/** What is known about the request that was answered with an error. */
public enum Outcome {
    /** The server did not do what was asked. */
    REJECTED,
    /** The server may have done it all the same: repeating the request may do it twice. */
    UNKNOWN
}
