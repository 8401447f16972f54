package dev.casebook.catalogue.model;

/** Who decides whether an error is retried. */
public enum Decision {
    /** The advice of the catalogue alone. */
    CATALOGUE,
    /** The server can turn every advice into a retry. */
    SERVER
}
