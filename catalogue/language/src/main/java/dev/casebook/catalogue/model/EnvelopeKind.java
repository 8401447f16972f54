package dev.casebook.catalogue.model;

/** How a body arrives. */
public enum EnvelopeKind {
    /** As the reply to a request: with a status and headers. */
    REPLY,
    /** By itself: with neither. */
    EVENT
}
