package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.Key.optional;
import static dev.casebook.catalogue.bind.Key.required;

/** The keys of a shape. */
final class ShapeKeys {
    static final Key CODE = required("code", ValueType.POINTERS, "Where the code stands in an error.");
    static final Key SUBCODE = optional("subcode", ValueType.POINTERS, "Where the subcode stands.");
    static final Key TITLE = optional("title", ValueType.POINTERS, "Where a short name of the error stands.");
    static final Key MESSAGE = optional("message", ValueType.POINTERS, "Where it says what happened, for developers.");
    static final Key DETAILS =
            optional("details", ValueType.POINTERS, "Where it says what exactly was wrong this time.");
    static final Key TRACE_ID =
            optional("trace-id", ValueType.POINTERS, "Where the id stands that the vendor's support asks for.");
    static final Key TYPE = optional("type", ValueType.POINTERS, "Where the vendor's kind of error stands.");
    static final Key TRANSIENT =
            optional("transient", ValueType.POINTERS, "Where it says whether the error is transient: true or false.");
    static final Key USER_TITLE =
            optional("user-title", ValueType.POINTERS, "Where a title for the user stands, in the user's language.");
    static final Key USER_TEXT =
            optional("user-text", ValueType.POINTERS, "Where a text for the user stands, in the user's language.");
    static final Key LINK = optional("link", ValueType.POINTERS, "Where the address of a page about it stands.");
    static final Key FIELDS =
            optional("fields", ValueType.POINTERS_BY_NAME, "Further fields that a report keeps, each under its name.");
    static final Key WAITS =
            optional("waits", ValueType.FORMS_BY_POINTER, "The fields that say how long to wait, and in which form.");
    static final Key JSON_TEXTS =
            optional("json-texts", ValueType.POINTERS, "The texts that may hold JSON, which is then read too.");

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
