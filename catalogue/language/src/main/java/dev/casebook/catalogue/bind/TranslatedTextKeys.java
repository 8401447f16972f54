package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.source.Located;

/** The keys of one translated text. */
final class TranslatedTextKeys {
    static final Key<Located<String>> ORIGINAL = required(
            "original", Forms.TEXT, "The catalogue's text that was translated: where the two differ, it has changed.");
    static final Key<Located<String>> TRANSLATION =
            required("translation", Forms.TEXT, "What it says in this language.");

    static final Keys ALL = Keys.of("a translated text", ORIGINAL, TRANSLATION);

    private TranslatedTextKeys() {}
}
