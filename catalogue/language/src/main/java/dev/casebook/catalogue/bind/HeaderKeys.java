package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.model.PlaceCondition;
import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterFormat;

/** The keys of a header that holds JSON. */
final class HeaderKeys {
    static final Key<Located<Pointer>> AT =
            optional("at", Forms.POINTER, "Where the waiting time is in the JSON of the header.");
    static final Key<RetryAfterFormat> IN =
            required("in", Forms.words(RetryAfterFormat.values()), "The form in which it is said, such as minutes.");

    static final Key<PlaceCondition> WHEN = optional(
            "when", ConditionForms.CONDITION, "What must hold for other headers for the waiting time to count.");

    static final Keys ALL = Keys.of("a header", AT, IN, WHEN);

    private HeaderKeys() {}
}
