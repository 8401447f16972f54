package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.Key.optional;
import static dev.casebook.catalogue.bind.Key.required;

/** The keys of a source. */
final class SourceKeys {
    static final Key TITLE = required("title", ValueType.LINE, "What the source is called.");
    static final Key LINK = optional("link", ValueType.LINK, "Where it can be read.");
    static final Key DATE = optional("date", ValueType.DATE, "When it was read or published.");

    static final Keys ALL = Keys.of("a source", TITLE, LINK, DATE);

    private SourceKeys() {}
}
