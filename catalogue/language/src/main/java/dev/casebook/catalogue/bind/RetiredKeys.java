package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.Key.optional;

/** The keys of what is retired. */
final class RetiredKeys {
    static final Key CODES = optional("codes", ValueType.CODES, "Codes that no error may have again.");
    static final Key NAMES = optional("names", ValueType.NAMES, "Names that no error may have again.");
    static final Keys ALL = Keys.of("`retired`", CODES, NAMES);

    private RetiredKeys() {}
}
