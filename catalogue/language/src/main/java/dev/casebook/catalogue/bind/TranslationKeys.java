package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.Key.optional;
import static dev.casebook.catalogue.bind.Key.required;

/** The keys of the file of a language. */
final class TranslationKeys {
    static final Key CASEBOOK = required("casebook", ValueType.FORMAT, "The version of the catalogue language.");
    static final Key LANGUAGE =
            required("language", ValueType.LANGUAGE, "The language of the file, as its name says it too.");
    static final Key CATEGORIES =
            optional("categories", ValueType.ENTRIES, "The texts of categories, under the catalogue's names.");
    static final Key ERRORS =
            optional("errors", ValueType.ENTRIES, "The texts of errors, under the catalogue's names.");

    static final Keys ALL = Keys.of("a translation", CASEBOOK, LANGUAGE, CATEGORIES, ERRORS);

    private TranslationKeys() {}
}
