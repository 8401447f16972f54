package dev.casebook.reader;

/**
 * Where a value is kept while a body is read.
 *
 * @param scope the number of the scope: an error, or an object around it
 * @param index the place within the scope
 * @param kind what is expected there
 */
record Slot(int scope, int index, Kind kind) {
    /** What a value is expected to be. */
    enum Kind {
        CODE,
        /** As a code, but what is none is kept as text. */
        SUBCODE,
        FLAG,
        TEXT,
        /** A text, or any JSON as text. */
        JSON
    }
}
