package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.model.ShapeField;
import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterField;
import dev.casebook.envelope.Source;
import java.util.List;

/** The keys of a shape. */
final class ShapeKeys {
    static final Key<List<Located<Source>>> CODE =
            required("code", NestedForms.sources(), "Where the code is in an error.");
    static final Key<List<Located<Source>>> SUBCODE =
            optional("subcode", NestedForms.sources(), "Where the subcode is.");
    static final Key<List<Located<Source>>> TITLE =
            optional("title", NestedForms.sources(), "Where a short name of the error is.");
    static final Key<List<Located<Source>>> MESSAGE =
            optional("message", NestedForms.sources(), "Where it says what happened, for developers.");
    static final Key<List<Located<Source>>> DETAILS =
            optional("details", NestedForms.sources(), "Where it says what exactly was wrong this time.");
    static final Key<List<Located<Source>>> TRACE_ID =
            optional("trace-id", NestedForms.sources(), "Where the id is that the vendor's support asks for.");
    static final Key<List<Located<Source>>> TYPE =
            optional("type", NestedForms.sources(), "Where the vendor's kind of error is.");
    static final Key<List<Located<Source>>> TRANSIENT = optional(
            "transient", NestedForms.sources(), "Where it says whether the error is transient: true or false.");
    static final Key<List<Located<Source>>> USER_TITLE =
            optional("user-title", NestedForms.sources(), "Where a title for the user is, in the user's language.");
    static final Key<List<Located<Source>>> USER_TEXT =
            optional("user-text", NestedForms.sources(), "Where a text for the user is, in the user's language.");
    static final Key<List<Located<Source>>> LINK =
            optional("link", NestedForms.sources(), "Where the address of a page about it is.");
    static final Key<List<ShapeField>> FIELDS =
            optional("fields", NestedForms.furtherFields(), "Further fields that a report keeps, each under its name.");
    static final Key<List<RetryAfterField>> WAITS =
            optional("waits", NestedForms.waits(), "The fields that say how long to wait, and in which form.");
    static final Key<List<Pointer>> JSON_TEXTS =
            optional("json-texts", Forms.POINTERS, "The texts that may hold JSON, which is then read too.");

    static final Keys ALL = Keys.of(
            "a shape",
            CODE,
            SUBCODE,
            TITLE,
            MESSAGE,
            DETAILS,
            TRACE_ID,
            TYPE,
            TRANSIENT,
            USER_TITLE,
            USER_TEXT,
            LINK,
            FIELDS,
            WAITS,
            JSON_TEXTS);

    private ShapeKeys() {}
}
