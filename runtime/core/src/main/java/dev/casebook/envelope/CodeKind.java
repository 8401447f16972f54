package dev.casebook.envelope;

/** What the codes of a catalogue are. */
public enum CodeKind {
    INTEGER,
    TEXT
}
