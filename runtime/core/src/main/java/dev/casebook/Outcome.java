package dev.casebook;

/** Whether the server may have done the work of a request although it answered with an error. Closed: no constant is added in a minor version. */
public enum Outcome {
    /** The server did not do the work. */
    REJECTED,
    /** The server may have done the work: repeating the request may do it twice. */
    UNKNOWN
}
