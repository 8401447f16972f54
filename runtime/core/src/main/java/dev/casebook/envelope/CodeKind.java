package dev.casebook.envelope;

/** The type of the codes of a catalogue. Closed: no constant is added in a minor version. */
public enum CodeKind {
    INTEGER,
    TEXT
}
