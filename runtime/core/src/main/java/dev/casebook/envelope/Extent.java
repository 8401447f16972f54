package dev.casebook.envelope;

/** Whether an error is about the whole request or about one item. Closed: no constant is added in a minor version. */
public enum Extent {
    /** The whole request failed. */
    REQUEST,
    /** One item failed; the request succeeded otherwise. */
    ITEM
}
