package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.Key.optional;
import static dev.casebook.catalogue.bind.Key.required;

/** The keys of a category. */
final class CategoryKeys {
    static final Key TITLE = required("title", ValueType.LINE, "A short title for people.");
    static final Key MEANING = optional("meaning", ValueType.TEXT, "What its errors have in common.");
    static final Key PARENT = optional("parent", ValueType.NAME, "The category that this one belongs to.");
    static final Key COVERS =
            optional("covers", ValueType.COVERS, "Codes that belong to it although no error lists them.");
    static final Key ADVICE =
            optional("advice", ValueType.ADVICE, "What to do about its errors that have no advice of their own.");

    static final Keys ALL = Keys.of("a category", TITLE, MEANING, PARENT, COVERS, ADVICE);

    private CategoryKeys() {}
}
