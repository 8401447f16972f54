package dev.casebook.catalogue.model;

/** Whether the messages of exceptions show what the server says about the one case at hand. */
public enum Details {
    /** They show it, on one line and shortened. */
    SHOWN,
    /** They leave it out: it may hold what must not be in a log. */
    HIDDEN
}
