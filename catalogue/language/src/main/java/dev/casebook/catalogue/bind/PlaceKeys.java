package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.PlaceCondition;
import dev.casebook.catalogue.source.Located;

/** The keys of a place of errors. */
final class PlaceKeys {
    static final Key<Located<Name.InKebabCase>> SHAPE =
            required("shape", Forms.SHAPE, "The shape of an error at this place.");
    static final Key<Located<Name.InKebabCase>> TEXT_SHAPE =
            optional("text-shape", Forms.SHAPE, "The shape of an error that is a text or a number.");
    static final Key<SuccessRule> ON_SUCCESS = optional(
            "on-success",
            ConditionForms.ON_SUCCESS,
            "Whether an error at this place counts in a reply with a status below 400.");
    static final Key<PlaceCondition> WHEN =
            optional("when", ConditionForms.CONDITION, "What must hold for an error at this place.");
    static final Key<PlaceCondition> UNLESS =
            optional("unless", ConditionForms.CONDITION, "What must not hold for an error at this place.");

    static final Keys ALL = Keys.of("a place", SHAPE, TEXT_SHAPE, ON_SUCCESS, WHEN, UNLESS);

    private PlaceKeys() {}
}
