package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.model.PlaceCondition;
import dev.casebook.envelope.RetryAfterFormat;

/** The keys of a field that says how long to wait. */
final class WaitKeys {
    static final Key<RetryAfterFormat> IN =
            required("in", Forms.words(RetryAfterFormat.values()), "The form in which it is said, such as minutes.");
    static final Key<PlaceCondition> WHEN =
            optional("when", ConditionForms.CONDITION, "What must hold in the error for the waiting time to count.");

    static final Keys ALL = Keys.of("a waiting time", IN, WHEN);

    private WaitKeys() {}
}
