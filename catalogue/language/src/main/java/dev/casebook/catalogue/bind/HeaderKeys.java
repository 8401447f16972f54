package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.Key.required;

/** The keys of a header that holds JSON. */
final class HeaderKeys {
    static final Key AT = required("at", ValueType.POINTER, "Where the waiting time stands in the header's JSON.");
    static final Key IN = required("in", ValueType.WORD, "The form in which it is said, such as minutes.");

    static final Keys ALL = Keys.of("a header", AT, IN);

    private HeaderKeys() {}
}
