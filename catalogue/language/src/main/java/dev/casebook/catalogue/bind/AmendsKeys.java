package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.source.Located;

/** The keys of {@code amends}. */
public final class AmendsKeys {
    public static final Key<Located<String>> CATALOGUE =
            required("catalogue", Forms.FILE, "The file of the published catalogue.");
    public static final Key<Located<String>> PACKAGE =
            optional("package", Forms.PACKAGE, "The package of its generated types, where its path does not say it.");

    static final Keys ALL = Keys.of("`amends`", CATALOGUE, PACKAGE);

    private AmendsKeys() {}
}
