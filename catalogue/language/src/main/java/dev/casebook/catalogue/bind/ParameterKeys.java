package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.source.Located;

/** The keys of a parameter that says more than its type. */
final class ParameterKeys {
    static final Key<Located<String>> TYPE = required("type", Forms.TYPE, "Its Java type.");
    static final Key<Boolean> OPTIONAL =
            optional("optional", Forms.FLAG, "Whether it may be left out; false if left out.");
    static final Key<Boolean> SECRET =
            optional("secret", Forms.FLAG, "Whether nothing may show it; false if left out.");
    static final Keys ALL = Keys.of("a parameter", TYPE, OPTIONAL, SECRET);

    private ParameterKeys() {}
}
