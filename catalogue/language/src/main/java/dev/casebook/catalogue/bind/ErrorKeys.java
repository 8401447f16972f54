package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.Key.optional;
import static dev.casebook.catalogue.bind.Key.required;

/** The keys of an error. */
final class ErrorKeys {
    static final Key CODE = required("code", ValueType.CODE, "Its code: one, a range, or a pair with a subcode.");
    static final Key ALSO = optional("also", ValueType.CODES, "Further codes of the same error.");
    static final Key CATEGORY = required("category", ValueType.NAME, "The category that it belongs to.");
    static final Key TITLE = required("title", ValueType.LINE, "A short title for people.");
    static final Key MEANING = optional("meaning", ValueType.TEXT, "What it means when it arrives.");
    static final Key REMEDY = optional("remedy", ValueType.TEXT, "What to do about it, for people.");
    static final Key ADVICE =
            optional("advice", ValueType.ADVICE, "What a caller should do; needed where its category has none.");
    static final Key OUTCOME = optional(
            "outcome",
            ValueType.WORD,
            "Whether the server may have done what was asked: rejected (the default) or unknown.");
    static final Key HTTP = optional("http", ValueType.INTEGER, "The documented HTTP status, from 100 to 599.");
    static final Key LINK = optional("link", ValueType.LINK, "A page about it.");
    static final Key SOURCES = optional("sources", ValueType.NAMES, "The sources that describe it.");
    static final Key DEPRECATED = optional("deprecated", ValueType.DEPRECATION, "Why it is not to be used any more.");

    static final Keys ALL = Keys.of(
            "an error", CODE, ALSO, CATEGORY, TITLE, MEANING, REMEDY, ADVICE, OUTCOME, HTTP, LINK, SOURCES, DEPRECATED);

    private ErrorKeys() {}
}
