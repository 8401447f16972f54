package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import java.util.List;

/** The keys of an operation. */
final class OperationKeys {
    static final Key<Located<String>> TITLE = required("title", Forms.LINE, "A short title for people.");
    static final Key<Located<String>> MEANING = optional("meaning", Forms.TEXT, "What it does.");
    static final Key<List<Located<Name>>> RAISES =
            optional("raises", Forms.RAISED, "The categories and errors that it can raise.");
    static final Key<List<Located<Name.InKebabCase>>> INCLUDE =
            optional("include", Forms.OPERATIONS, "Operations whose errors it can raise as well.");
    static final Keys ALL = Keys.of("an operation", TITLE, MEANING, RAISES, INCLUDE);

    private OperationKeys() {}
}
