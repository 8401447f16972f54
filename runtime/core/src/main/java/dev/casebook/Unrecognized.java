package dev.casebook;

/** An exception whose code the catalogue does not list; the code is kept as it arrived. */
public interface Unrecognized {
    /** The report as it arrived. */
    ErrorReport report();
}
