package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.Key.optional;
import static dev.casebook.catalogue.bind.Key.required;

/** The keys of an envelope. */
final class EnvelopeKeys {
    static final Key KIND = required("kind", ValueType.WORD, "How such a body arrives: reply or event.");
    static final Key ERRORS =
            optional("errors", ValueType.SHAPES_BY_POINTER, "Where errors stand, and in which shape.");
    static final Key ITEM_ERRORS = optional(
            "item-errors",
            ValueType.SHAPES_BY_POINTER,
            "Where errors about single items stand, in a reply that succeeds otherwise.");
    static final Key CONTEXT =
            optional("context", ValueType.POINTERS_BY_NAME, "What a report keeps of what stands around its error.");
    static final Key SUCCESS =
            optional("success", ValueType.POINTERS, "Where a success stands in a reply that has errors too.");
    static final Key JSON_TEXTS = optional(
            "json-texts", ValueType.POINTERS, "The texts outside of errors that hold JSON, which is then read too.");
    static final Key HEADERS =
            optional("headers", ValueType.FORMS_BY_HEADER, "The headers that say how long to wait, and in which form.");

    static final Keys ALL = Keys.of("an envelope", KIND, ERRORS, ITEM_ERRORS, CONTEXT, SUCCESS, JSON_TEXTS, HEADERS);

    private EnvelopeKeys() {}
}
