package dev.casebook.reader;

/**
 * Where a captured value is stored while a body is read.
 *
 * @param scope the number of the scope: an error, or an object around it
 * @param index the index within the scope
 * @param kind the expected kind of value
 * @param keep which of several values is kept
 * @param equalTo the text that a label must have; empty for other kinds
 */
record CaptureSlot(int scope, int index, Kind kind, Keep keep, String equalTo) {
    /** The expected kind of a value. */
    enum Kind {
        CODE,
        /** As a code; anything else is kept as text. */
        SUBCODE,
        FLAG,
        TEXT,
        /** A text, or any JSON as its text. */
        JSON,
        /** A plain value as text, or an object or an array as an empty text: only its presence counts. */
        CHECK,
        /** True if a plain value equals the text of the slot. */
        LABEL
    }

    /** Which of several values is kept. */
    enum Keep {
        LAST,
        /** The one at the greatest depth, and the first of several there. */
        DEEPEST,
        /** Those at every depth, up to a limit, the deepest first. */
        EVERY_DEPTH,
        /** All of them, up to a limit, as a list. */
        ALL
    }
}
