package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.first;
import static dev.casebook.catalogue.diagnostic.MessageParameter.number;
import static dev.casebook.catalogue.diagnostic.MessageParameter.suggestion;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;
import static dev.casebook.catalogue.diagnostic.MessageParameter.written;

import java.util.List;
import java.util.Optional;

/** Messages about translations. */
public final class TranslationProblems {
    static final ProblemGroup GROUP = ProblemGroup.ofCatalogues("translations");

    public static final Message2<String, Optional<String>> NOT_A_LANGUAGE = GROUP.error(
                    "CB341",
                    "`{tag}` is not a language tag{near}",
                    "write language, script and region as in BCP 47, such as `de`, `pt-BR` or `zh-Hant`")
            .with(written("tag"))
            .with(suggestion("near"));

    public static final Message1<String> LANGUAGE_TWICE = GROUP.error(
                    "CB342", "duplicate language `{tag}`", "remove one of the two")
            .with(text("tag"));

    public static final Message2<String, String> NO_TRANSLATION_FILE = GROUP.error(
                    "CB343",
                    "translation file for `{tag}` not found: {path}",
                    "add this file next to the catalogue, starting with `casebook: 1` and `language: {tag}`, or "
                            + "remove `{tag}` from `translations`")
            .with(text("tag"))
            .with(text("path"));

    public static final Message1<String> EMPTY_TRANSLATION = GROUP.error(
                    "CB344",
                    "the translation is empty",
                    "start with `casebook: 1` and `language: {tag}`, then add `categories` and `errors`")
            .with(text("tag"));

    public static final Message3<String, String, String> OTHER_LANGUAGE = GROUP.error(
                    "CB345",
                    "{file} is the translation into `{expected}`, but it says `language: {written}`",
                    "write `language: {expected}`, or rename the file and add `{written}` to `translations` of "
                            + "the catalogue")
            .with(text("written"))
            .with(text("expected"))
            .with(text("file"));

    public static final Message3<String, String, Optional<String>> UNKNOWN_TRANSLATED = GROUP.error(
                    "CB346",
                    "the catalogue has no {kind} `{name}`{near}",
                    "correct the name, or remove it from the translation")
            .with(text("kind"))
            .with(text("name"))
            .with(suggestion("near"));

    public static final Message3<String, String, String> RENAMED_TRANSLATED = GROUP.error(
                    "CB346", "the {kind} `{name}` is now called `{current}`", "write `{current}`")
            .with(text("kind"))
            .with(text("name"))
            .with(text("current"));

    public static final Message3<Integer, String, List<String>> MISSING_TRANSLATIONS = GROUP.acceptableWarning(
                    "CB347",
                    "missing translations into `{language}` ({count}): {texts}",
                    "add each with the text of the catalogue as `original` and its `translation`; until then, "
                            + "the text of the next fallback language is shown")
            .with(number("count"))
            .with(text("language"))
            .with(first("texts"));

    public static final Message3<Integer, String, List<String>> STALE_TRANSLATIONS = GROUP.acceptableWarning(
                    "CB348",
                    "outdated translations into `{language}` ({count}): {texts}",
                    "compare each `translation` with the current text of the catalogue, correct it, and write "
                            + "the current text as `original`; until then, the text of the next fallback language is shown")
            .with(number("count"))
            .with(text("language"))
            .with(first("texts"));

    private TranslationProblems() {}
}
