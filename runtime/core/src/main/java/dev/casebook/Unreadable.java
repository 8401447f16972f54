package dev.casebook;

/** An exception for a body that should hold an error and holds none that can be read. */
public interface Unreadable {
    /** What was found instead of an error. */
    UnreadableBody body();

    /** What is known all the same, such as the HTTP status. */
    ErrorReport report();
}
