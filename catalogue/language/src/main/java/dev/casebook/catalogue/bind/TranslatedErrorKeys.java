package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.Key.optional;

/** The keys of an error in the file of a language. */
final class TranslatedErrorKeys {
    static final Key TITLE = optional("title", ValueType.TRANSLATED_TEXT, "Its title.");
    static final Key MEANING = optional("meaning", ValueType.TRANSLATED_TEXT, "What it means when it arrives.");
    static final Key REMEDY = optional("remedy", ValueType.TRANSLATED_TEXT, "What to do about it, for people.");

    static final Keys ALL = Keys.of("a translated error", TITLE, MEANING, REMEDY);

    private TranslatedErrorKeys() {}
}
