package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.Key.optional;
import static dev.casebook.catalogue.bind.Key.required;

/** The keys of a deprecation that says more than its reason. */
final class DeprecationKeys {
    static final Key REASON = required("reason", ValueType.TEXT, "Why, in words.");
    static final Key SINCE = optional("since", ValueType.LINE, "The revision that deprecated it.");
    static final Key REPLACED_BY = optional("replaced-by", ValueType.NAME, "The error that takes its place.");

    static final Keys ALL = Keys.of("a deprecation", REASON, SINCE, REPLACED_BY);

    private DeprecationKeys() {}
}
