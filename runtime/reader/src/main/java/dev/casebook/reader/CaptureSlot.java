package dev.casebook.reader;

/**
 * Where a captured value is stored while a body is read.
 *
 * @param scope the number of the scope: an error, or an object around it
 * @param index the index within the scope
 * @param kind the expected kind of value
 */
record CaptureSlot(int scope, int index, Kind kind) {
    /** The expected kind of a value. */
    enum Kind {
        CODE,
        /** As a code; anything else is kept as text. */
        SUBCODE,
        FLAG,
        TEXT,
        /** A text, or any JSON as its text. */
        JSON
    }
}
