package dev.casebook.generator.plan;

/** What of reading bodies the libraries at hand allow. */
public enum ReaderScope {
    /** Nothing: {@code casebook-reader} is missing. */
    NOTHING,
    /** Bodies alone: {@code casebook-http-client} is missing. */
    BODIES,
    /** Bodies, and calls with {@code java.net.http}. */
    CALLS
}
