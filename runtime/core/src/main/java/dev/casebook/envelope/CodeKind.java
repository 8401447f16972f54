package dev.casebook.envelope;

/** The type of the codes of a catalogue. */
public enum CodeKind {
    INTEGER,
    TEXT
}
