package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.model.ContextField;
import dev.casebook.catalogue.model.EnvelopeKind;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.envelope.BodyForm;
import dev.casebook.envelope.Extent;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterHeader;
import java.util.List;

/** The keys of an envelope. */
final class EnvelopeKeys {
    static final Key<EnvelopeKind> KIND =
            required("kind", Forms.words(EnvelopeKind.values()), "How such a body arrives: reply or event.");
    static final Key<List<BodyForm>> BODY = optional(
            "body",
            Forms.list("a word or a list of words", Forms.words(BodyForm.values())),
            "How bodies are written: json (the default), xml, form, text; of several the content decides.");
    static final Key<List<EnvelopePlace>> ERRORS =
            optional("errors", NestedForms.places(Extent.REQUEST), "Where the errors are, and in which shape.");
    static final Key<List<EnvelopePlace>> ITEM_ERRORS = optional(
            "item-errors",
            NestedForms.places(Extent.ITEM),
            "Where errors about single items are, in a reply that succeeds otherwise.");
    static final Key<List<ContextField>> CONTEXT =
            optional("context", NestedForms.context(), "Values around an error that its report keeps.");
    static final Key<List<Pointer>> SUCCESS =
            optional("success", Forms.POINTERS, "Where the success is in a reply that has errors as well.");
    static final Key<List<Pointer>> JSON_TEXTS = optional(
            "json-texts", Forms.POINTERS, "The texts outside of errors that hold JSON, which is then read too.");
    static final Key<List<Pointer>> RECOGNIZED_BY = optional(
            "recognized-by",
            Forms.POINTERS,
            "The parts of which every such event has at least one; without them it is an event of another kind.");
    static final Key<List<RetryAfterHeader>> HEADERS =
            optional("headers", NestedForms.headers(), "The headers that say how long to wait, and in which form.");

    static final Keys ALL = Keys.of(
            "an envelope", KIND, BODY, ERRORS, ITEM_ERRORS, CONTEXT, SUCCESS, JSON_TEXTS, RECOGNIZED_BY, HEADERS);

    private EnvelopeKeys() {}
}
