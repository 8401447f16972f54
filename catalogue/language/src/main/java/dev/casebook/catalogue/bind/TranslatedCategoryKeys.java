package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.model.TranslatedText;

/** The keys of a category in the file of a language. */
final class TranslatedCategoryKeys {
    static final Key<TranslatedText> TITLE = optional("title", NestedForms.translatedLine(), "Its title.");
    static final Key<TranslatedText> MEANING =
            optional("meaning", NestedForms.translatedText(), "What its errors have in common.");

    static final Keys ALL = Keys.of("a translated category", TITLE, MEANING);

    private TranslatedCategoryKeys() {}
}
