package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.Code;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.source.Located;

/** The keys of a code with a subcode. */
final class PairKeys {
    static final Key<Located<Code.Single>> CODE = required("code", Forms.SINGLE_CODE, "The code.");
    static final Key<Located<Code.Single>> SUBCODE = required("subcode", Forms.SINGLE_CODE, "The subcode.");

    static final Keys ALL = Keys.of("a pair", CODE, SUBCODE);

    private PairKeys() {}
}
