package dev.casebook.catalogue.model;

/** Whether a value is about a person. */
public enum Privacy {
    PUBLIC,
    PERSONAL
}
