package dev.casebook.envelope;

/** How much an error is about. */
public enum Extent {
    /** The whole request failed. */
    REQUEST,
    /** One item failed, inside a reply that succeeded otherwise. */
    ITEM
}
