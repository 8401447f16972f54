package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.Key.optional;
import static dev.casebook.catalogue.bind.Key.required;

/** The keys of a catalogue. */
final class CatalogueKeys {
    static final Key CASEBOOK = required("casebook", ValueType.FORMAT, "The version of the catalogue language.");
    static final Key NAME = required("name", ValueType.NAME, "The prefix of the generated root types.");
    static final Key TITLE = required("title", ValueType.LINE, "What the API is called.");
    static final Key REVISION = required("revision", ValueType.LINE, "Which state of the catalogue this is; any text.");
    static final Key INCLUDE = optional("include", ValueType.FILES, "Files that hold further parts of it.");
    static final Key AMENDS =
            optional("amends", ValueType.AMENDS, "The published catalogue that it takes over and changes.");
    static final Key CODES = optional("codes", ValueType.WORD, "What its codes are: integer (the default) or text.");
    static final Key DETAILS = optional(
            "details",
            ValueType.WORD,
            "Whether messages of exceptions show the server's details: shown (the default) or hidden.");
    static final Key TRANSLATIONS = optional(
            "translations",
            ValueType.LANGUAGES,
            "The languages of its translations, each in a file beside the catalogue, such as billing.pt-BR.yaml.");
    static final Key GRANULARITY = optional(
            "granularity",
            ValueType.WORD,
            "Whether every error has a class of its own: error (the default), or category, for large catalogues.");
    static final Key ACCEPTS =
            optional("accepts", ValueType.REASONS_BY_ID, "Warnings to live with, each with the reason.");
    static final Key SHAPES = optional("shapes", ValueType.ENTRIES, "How one error looks in a body.");
    static final Key ENVELOPES = optional("envelopes", ValueType.ENTRIES, "Where in a body errors stand.");
    static final Key SOURCES = optional("sources", ValueType.ENTRIES, "Where the facts are from.");
    static final Key CATEGORIES =
            required("categories", ValueType.ENTRIES, "Groups of errors that a caller treats alike.");
    static final Key ERRORS = required("errors", ValueType.ENTRIES, "The errors.");
    static final Key OPERATIONS =
            optional("operations", ValueType.ENTRIES, "Calls of the API with the errors that each can raise.");
    static final Key RETIRED = optional("retired", ValueType.RETIRED, "Codes and names that are never used again.");

    static final Keys ALL = Keys.of(
            "a catalogue",
            CASEBOOK,
            AMENDS,
            NAME,
            TITLE,
            REVISION,
            CODES,
            DETAILS,
            TRANSLATIONS,
            GRANULARITY,
            INCLUDE,
            ACCEPTS,
            SHAPES,
            ENVELOPES,
            SOURCES,
            CATEGORIES,
            ERRORS,
            OPERATIONS,
            RETIRED);

    private CatalogueKeys() {}
}
