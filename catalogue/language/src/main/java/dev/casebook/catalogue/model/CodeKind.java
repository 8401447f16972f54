package dev.casebook.catalogue.model;

/** What the codes of a catalogue are. */
public enum CodeKind {
    /** Integers that fit a Java {@code int}. */
    INTEGER,
    /** Texts, with their letter case and leading zeros. */
    TEXT
}
