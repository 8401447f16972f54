package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.model.LanguageTag;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.TranslatedEntry;
import dev.casebook.catalogue.source.Located;
import java.util.List;

/** The keys of the file of a language. */
final class TranslationKeys {
    static final Key<Integer> CASEBOOK = required("casebook", Forms.VERSION, "The version of the catalogue language.");
    static final Key<Located<LanguageTag>> LANGUAGE =
            required("language", Forms.LANGUAGE, "The language of the file, as its name says it too.");
    static final Key<List<TranslatedEntry<Name.InKebabCase>>> CATEGORIES = optional(
            "categories", NestedForms.translatedCategories(), "The texts of categories, under the catalogue's names.");
    static final Key<List<TranslatedEntry<Name.OfError>>> ERRORS =
            optional("errors", NestedForms.translatedErrors(), "The texts of errors, under the catalogue's names.");

    static final Keys ALL = Keys.of("a translation", CASEBOOK, LANGUAGE, CATEGORIES, ERRORS);

    private TranslationKeys() {}
}
