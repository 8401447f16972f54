package dev.casebook;

/** An exception for a body that should contain an error, but cannot be read. */
public interface Unreadable {
    /** The body. */
    UnreadableBody body();

    /** What could be read, such as the HTTP status. */
    ErrorReport report();
}
