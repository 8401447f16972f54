package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.Key.optional;
import static dev.casebook.catalogue.bind.Key.required;

/** The keys of an operation. */
final class OperationKeys {
    static final Key TITLE = required("title", ValueType.LINE, "A short title for people.");
    static final Key MEANING = optional("meaning", ValueType.TEXT, "What it does.");
    static final Key RAISES = optional("raises", ValueType.NAMES, "The categories and errors that it can raise.");
    static final Key INCLUDE = optional("include", ValueType.NAMES, "Operations whose errors it can raise as well.");
    static final Keys ALL = Keys.of("an operation", TITLE, MEANING, RAISES, INCLUDE);

    private OperationKeys() {}
}
