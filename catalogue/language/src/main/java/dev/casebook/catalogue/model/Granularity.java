package dev.casebook.catalogue.model;

/** Which errors get a class of their own. */
public enum Granularity {
    /** Every error. */
    ERROR,
    /** Those that need one; what is thrown for all others is of their category's class. */
    CATEGORY
}
