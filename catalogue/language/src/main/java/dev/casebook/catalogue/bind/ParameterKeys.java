package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.Key.optional;
import static dev.casebook.catalogue.bind.Key.required;

/** The keys of a parameter that says more than its type. */
final class ParameterKeys {
    static final Key TYPE = required("type", ValueType.TYPE, "Its Java type.");
    static final Key OPTIONAL = optional("optional", ValueType.FLAG, "Whether it may be left out; false if left out.");
    static final Key SECRET = optional("secret", ValueType.FLAG, "Whether nothing may show it; false if left out.");
    static final Keys ALL = Keys.of("a parameter", TYPE, OPTIONAL, SECRET);

    private ParameterKeys() {}
}
