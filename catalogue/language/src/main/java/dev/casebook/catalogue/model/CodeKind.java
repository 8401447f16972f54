package dev.casebook.catalogue.model;

/** What the codes of a catalogue are. */
public enum CodeKind {
    /** Integers that fit a Java {@code int}. */
    INTEGER,
    /** Unsigned 32-bit integers in hexadecimal, such as {@code 0x80004005}. */
    HEX,
    /** Texts, with their letter case and leading zeros. */
    TEXT;

    /** Whether codes are integers in Java. */
    public boolean isInteger() {
        return this != TEXT;
    }
}
