package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;

/** The keys of a deprecation that says more than its reason. */
final class DeprecationKeys {
    static final Key<Located<String>> REASON = required("reason", Forms.TEXT, "Why, in words.");
    static final Key<Located<String>> SINCE = optional("since", Forms.LINE, "The revision that deprecated it.");
    static final Key<Located<Name.OfError>> REPLACED_BY =
            optional("replaced-by", Forms.ERROR, "The error that takes its place.");

    static final Key<Boolean> FOR_REMOVAL =
            optional("for-removal", Forms.FLAG, "Whether it will go; false if left out.");
    static final Keys ALL = Keys.of("a deprecation", REASON, SINCE, REPLACED_BY, FOR_REMOVAL);

    private DeprecationKeys() {}
}
