package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.envelope.NamedField;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterField;
import java.util.List;

/** The keys of a shape. */
final class ShapeKeys {
    static final Key<List<Pointer>> CODE = required("code", Forms.POINTERS, "Where the code is in an error.");
    static final Key<List<Pointer>> SUBCODE = optional("subcode", Forms.POINTERS, "Where the subcode is.");
    static final Key<List<Pointer>> TITLE =
            optional("title", Forms.POINTERS, "Where a short name of the error is.");
    static final Key<List<Pointer>> MESSAGE =
            optional("message", Forms.POINTERS, "Where it says what happened, for developers.");
    static final Key<List<Pointer>> DETAILS =
            optional("details", Forms.POINTERS, "Where it says what exactly was wrong this time.");
    static final Key<List<Pointer>> TRACE_ID =
            optional("trace-id", Forms.POINTERS, "Where the id is that the vendor's support asks for.");
    static final Key<List<Pointer>> TYPE = optional("type", Forms.POINTERS, "Where the vendor's kind of error is.");
    static final Key<List<Pointer>> TRANSIENT =
            optional("transient", Forms.POINTERS, "Where it says whether the error is transient: true or false.");
    static final Key<List<Pointer>> USER_TITLE =
            optional("user-title", Forms.POINTERS, "Where a title for the user is, in the user's language.");
    static final Key<List<Pointer>> USER_TEXT =
            optional("user-text", Forms.POINTERS, "Where a text for the user is, in the user's language.");
    static final Key<List<Pointer>> LINK =
            optional("link", Forms.POINTERS, "Where the address of a page about it is.");
    static final Key<List<NamedField>> FIELDS =
            optional("fields", Forms.FURTHER_FIELDS, "Further fields that a report keeps, each under its name.");
    static final Key<List<RetryAfterField>> WAITS =
            optional("waits", Forms.RETRY_AFTER_FIELDS, "The fields that say how long to wait, and in which form.");
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
