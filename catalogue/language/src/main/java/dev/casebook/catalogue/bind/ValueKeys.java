package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.either;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.object;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.reference;

import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.bind.mapping.SchemaParts;
import dev.casebook.catalogue.bind.mapping.ValueForm;
import dev.casebook.catalogue.model.PlaceCondition;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.envelope.Pointer;
import dev.casebook.text.TextTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a source of a value. */
final class ValueKeys {
    static final Key<Located<Pointer>> AT =
            optional("at", Forms.POINTER, "Where the value is, from the error or from the element of `each`.");
    static final Key<Located<String>> HEADER =
            optional("header", Forms.HEADER_NAME, "The header of the reply that contains the value.");
    static final Key<Located<Pointer>> EACH = optional(
            "each", Forms.POINTER, "The list, from the error; its first element that satisfies `where` counts.");
    static final Key<PlaceCondition> WHERE =
            optional("where", ConditionForms.CONDITION, "What must hold for an element of `each`.");
    static final Key<List<Located<TextTemplate>>> AS =
            optional("as", Forms.CAPTURES, "The templates that find the value in a text.");
    static final Key<Located<String>> IS = optional("is", Forms.LINE, "The value that makes a flag true.");
    static final Key<Boolean> PERSONAL = optional(
            "personal", Forms.FLAG, "Whether the value is about a person: logs and problem objects leave it out.");

    static final Key<List<Syntax>> KNOWN = optional(
            "known",
            ValueForm.of(
                    "a list of sources",
                    object("type", "array", "items", sourceSchema(), "minItems", 2),
                    (value, context) -> Optional.of(Fields.items(value))),
            "Sources of codes: the first whose code the catalogue lists is used, otherwise the first that has a value.");

    private static Map<String, Object> sourceSchema() {
        return either(
                Forms.ANY_POINTER_SCHEMA, SchemaParts.words(List.of("http-status", "location")), reference("value"));
    }

    static final Keys ALL = Keys.of("a value", AT, HEADER, EACH, WHERE, AS, IS, PERSONAL, KNOWN);

    private ValueKeys() {}
}
