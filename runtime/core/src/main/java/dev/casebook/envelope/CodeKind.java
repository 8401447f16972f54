package dev.casebook.envelope;

/** The type of the codes of a catalogue. Closed: no constant is added in a minor version. */
public enum CodeKind {
    INTEGER,
    /** Unsigned integers of 32 bits: as numbers, as negative numbers, or as texts such as {@code 0x80004005}. */
    HEX,
    TEXT;

    /** Whether codes are integers in Java. */
    public boolean isInteger() {
        return this != TEXT;
    }
}
