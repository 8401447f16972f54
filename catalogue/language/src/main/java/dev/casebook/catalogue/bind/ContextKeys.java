package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Pointer;
import java.util.List;

/** The keys of a field around an error. */
final class ContextKeys {
    static final Key<List<Located<Pointer>>> AT =
            required("at", Forms.LOCATED_POINTERS, "Where the value is, from the root of the body.");
    static final Key<Boolean> PERSONAL = optional(
            "personal", Forms.FLAG, "Whether the value is about a person: logs and problem objects leave it out.");

    static final Keys ALL = Keys.of("a context field", AT, PERSONAL);

    private ContextKeys() {}
}
