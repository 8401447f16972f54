package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.model.TranslatedText;

/** The keys of an error in the file of a language. */
final class TranslatedErrorKeys {
    static final Key<TranslatedText> TITLE = optional("title", NestedForms.translatedLine(), "Its title.");
    static final Key<TranslatedText> MEANING =
            optional("meaning", NestedForms.translatedText(), "What it means when it arrives.");
    static final Key<TranslatedText> REMEDY =
            optional("remedy", NestedForms.translatedText(), "What to do about it, for people.");

    static final Keys ALL = Keys.of("a translated error", TITLE, MEANING, REMEDY);

    private TranslatedErrorKeys() {}
}
