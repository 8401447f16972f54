package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.Key.optional;

/** The keys of a category in the file of a language. */
final class TranslatedCategoryKeys {
    static final Key TITLE = optional("title", ValueType.TRANSLATED_TEXT, "Its title.");
    static final Key MEANING = optional("meaning", ValueType.TRANSLATED_TEXT, "What its errors have in common.");

    static final Keys ALL = Keys.of("a translated category", TITLE, MEANING);

    private TranslatedCategoryKeys() {}
}
