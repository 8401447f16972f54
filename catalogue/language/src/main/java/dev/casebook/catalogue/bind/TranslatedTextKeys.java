package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.Key.required;

/** The keys of one translated text. */
final class TranslatedTextKeys {
    static final Key ORIGINAL = required(
            "original",
            ValueType.TEXT,
            "The catalogue's text that was translated: where the two differ, it has changed.");
    static final Key TRANSLATION = required("translation", ValueType.TEXT, "What it says in this language.");

    static final Keys ALL = Keys.of("a translated text", ORIGINAL, TRANSLATION);

    private TranslatedTextKeys() {}
}
