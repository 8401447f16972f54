package dev.casebook;

/** Whether an exception records where it was made. A trace costs about 1,000 ns, the rest of an exception about 12. */
public enum StackTrace {
    /** The trace is recorded: for what is thrown. */
    RECORDED,
    /** No trace: for what is read and looked at as a value. It cannot be added later. */
    OMITTED
}
