package dev.casebook.generator.plan;

/** What of reading bodies the libraries at hand allow. */
public enum ReaderScope {
    /** Nothing: {@code casebook-reader} is missing. */
    NOTHING,
    /** Bodies alone: {@code java.net.http} cannot be seen from the module. */
    BODIES,
    /** Bodies, and calls with {@code java.net.http}. */
    CALLS
}
