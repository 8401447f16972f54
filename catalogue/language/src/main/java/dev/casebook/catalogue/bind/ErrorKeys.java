package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.Key.optional;
import static dev.casebook.catalogue.bind.mapping.Key.required;

import dev.casebook.Advice;
import dev.casebook.Code;
import dev.casebook.Outcome;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.bind.mapping.ValueForm;
import dev.casebook.catalogue.model.AdditionalText;
import dev.casebook.catalogue.model.DeprecationNote;
import dev.casebook.catalogue.model.Granularity;
import dev.casebook.catalogue.model.MessageTemplate;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Parameter;
import dev.casebook.catalogue.source.Located;
import dev.casebook.text.TextTemplate;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The keys of an error. */
final class ErrorKeys {
    static final Key<Located<Code>> CODE = required(
                    "code", Forms.CODE, "Its code: one, a range, a pattern, or a pair with a subcode.")
            .with(Key.Trait.FIXED);
    static final Key<Located<Code.Single>> SUBCODE = optional(
                    "subcode", Forms.SINGLE_CODE, "The subcode that arrives with its code.")
            .with(Key.Trait.FIXED);
    static final Key<List<Located<Code>>> ALSO = optional(
                    "also", NestedForms.codes(), "Further codes of the same error.")
            .with(Key.Trait.FIXED)
            .with(Key.Trait.WORDS_IN_CELL);
    static final Key<Located<Name.InKebabCase>> CATEGORY = required(
                    "category", Forms.CATEGORY, "The category that it belongs to.")
            .with(Key.Trait.HAS_DEFAULT);
    static final Key<Located<String>> TITLE = required("title", Forms.LINE, "A short title for people.");
    static final Key<Located<String>> MEANING = optional("meaning", Forms.TEXT, "What it means when it arrives.");
    static final Key<Located<String>> REMEDY = optional("remedy", Forms.TEXT, "What to do about it, for people.");
    static final Key<Advice> ADVICE =
            optional("advice", NestedForms.advice(), "What a caller should do; needed where its category has none.");
    static final Key<Located<Boolean>> SERVER_DECIDES = optional(
            "server-decides",
            Forms.LOCATED_FLAG,
            "Whether a flag or a waiting time of the server turns any advice into a retry.");
    static final Key<Outcome> OUTCOME = optional(
            "outcome",
            Forms.words(Outcome.values()),
            "Whether the server may have done what was asked: rejected (the default) or unknown; by default as in its category.");
    static final Key<Granularity> GRANULARITY = optional(
            "granularity",
            Forms.words(Granularity.values()),
            "Whether it has a class of its own: error or category; by default as in its category.");
    static final Key<Integer> HTTP =
            optional("http", Forms.number(100, 599), "The documented HTTP status, from 100 to 599.");
    static final Key<Located<URI>> LINK = optional("link", Forms.LINK, "A page about it.");
    static final Key<List<Located<Name.InKebabCase>>> SOURCES =
            optional("sources", Forms.SOURCES, "The sources that describe it.").with(Key.Trait.WORDS_IN_CELL);
    static final Key<DeprecationNote> DEPRECATED =
            optional("deprecated", NestedForms.deprecation(), "Why it is not to be used any more.");

    static final Map<AdditionalText, Key<Located<String>>> ADDITIONAL = additional();
    static final Key<List<Located<Name.OfError>>> RENAMED_FROM = optional(
                    "renamed-from", Forms.ERROR_NAMES, "Its former names, the oldest first; they go on as aliases.")
            .with(Key.Trait.WORDS_IN_CELL);
    static final Key<List<Parameter>> PARAMETERS = optional(
                    "parameters", NestedForms.parameters(), "The values that one's own service throws it with.")
            .with(Key.Trait.NOT_IN_CELL);
    static final Key<Located<MessageTemplate>> MESSAGE =
            optional("message", Forms.MESSAGE, "What it says when it is thrown.");
    static final Key<List<Located<TextTemplate>>> CAPTURES =
            optional("captures", Forms.CAPTURES, "What finds typed values in the server's details.");
    static final Keys ALL = Keys.of(
                    "an error",
                    CODE,
                    SUBCODE,
                    ALSO,
                    CATEGORY,
                    TITLE,
                    MEANING,
                    REMEDY,
                    ADVICE,
                    SERVER_DECIDES,
                    OUTCOME,
                    GRANULARITY,
                    HTTP,
                    LINK,
                    SOURCES,
                    DEPRECATED)
            .with(ADDITIONAL.values())
            .with(List.of(RENAMED_FROM, PARAMETERS, MESSAGE, CAPTURES));

    private static Map<AdditionalText, Key<Located<String>>> additional() {
        Map<AdditionalText, Key<Located<String>>> keys = new EnumMap<>(AdditionalText.class);
        for (AdditionalText text : AdditionalText.values()) {
            ValueForm<Located<String>> form = text.length() == AdditionalText.Length.LINE ? Forms.LINE : Forms.TEXT;
            keys.put(text, optional(text.key(), form, text.about()));
        }
        return keys;
    }

    private ErrorKeys() {}
}
