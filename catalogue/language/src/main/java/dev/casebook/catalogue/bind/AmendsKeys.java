package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.Key.optional;
import static dev.casebook.catalogue.bind.Key.required;

/** The keys of {@code amends}. */
final class AmendsKeys {
    static final Key CATALOGUE = required("catalogue", ValueType.FILE, "The file of the published catalogue.");
    static final Key PACKAGE = optional(
            "package", ValueType.PACKAGE, "The package of its generated types, where its path does not say it.");

    static final Keys ALL = Keys.of("`amends`", CATALOGUE, PACKAGE);

    private AmendsKeys() {}
}
