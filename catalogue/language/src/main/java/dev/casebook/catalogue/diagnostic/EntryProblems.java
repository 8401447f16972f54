package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.cycle;
import static dev.casebook.catalogue.diagnostic.MessageParameter.first;
import static dev.casebook.catalogue.diagnostic.MessageParameter.number;
import static dev.casebook.catalogue.diagnostic.MessageParameter.suggestion;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;
import static dev.casebook.catalogue.diagnostic.MessageParameter.written;

import java.util.List;
import java.util.Optional;

/** Messages about codes, categories and what entries refer to. */
public final class EntryProblems {
    static final ProblemGroup GROUP = ProblemGroup.ofCatalogues("codes, categories and what entries refer to");

    public static final Message3<String, String, String> DUPLICATE_CODE = GROUP.error(
                    "CB231",
                    "duplicate code {code} in {error}: {first} already uses it",
                    "change one of the two codes; if both errors mean the same, make them one error with `also`")
            .with(text("code"))
            .with(text("first"))
            .with(text("error"));

    public static final Message2<String, String> OVERLAPPING_RANGES = GROUP.error(
                    "CB232",
                    "range {range} overlaps range {other}",
                    "shorten one of the two ranges; a single code may lie inside a range and takes precedence "
                            + "over it")
            .with(text("range"))
            .with(text("other"));

    public static final Message4<String, String, String, String> OVERLAPPING_COVERS = GROUP.error(
                    "CB233",
                    "the codes {codes} of category `{category}` overlap the codes {otherCodes} of category "
                            + "`{otherCategory}`",
                    "shorten one of the two, or make one category the parent of the other: the deeper category "
                            + "takes precedence")
            .with(text("codes"))
            .with(text("category"))
            .with(text("otherCodes"))
            .with(text("otherCategory"));

    public static final Message2<String, Optional<String>> UNKNOWN_CATEGORY = GROUP.error(
                    "CB234", "unknown category `{name}`{near}", "correct the name, or add `{name}` to `categories`")
            .with(text("name"))
            .with(suggestion("near"));

    public static final Message4<String, Integer, Optional<String>, List<String>> UNKNOWN_CATEGORY_OF_ERRORS =
            GROUP.error(
                            "CB234",
                            "{count} errors refer to the unknown category `{name}`{near}",
                            "correct the name in {errors}, or add `{name}` to `categories`")
                    .with(text("name"))
                    .with(number("count"))
                    .with(suggestion("near"))
                    .with(first("errors"));

    public static final Message2<String, Optional<String>> UNKNOWN_PARENT = GROUP.error(
                    "CB235",
                    "unknown parent category `{name}`{near}",
                    "correct the name, or add `{name}` to `categories`")
            .with(text("name"))
            .with(suggestion("near"));

    public static final Message2<String, Optional<String>> UNKNOWN_SOURCE = GROUP.error(
                    "CB236", "unknown source `{name}`{near}", "correct the name, or add `{name}` to `sources`")
            .with(text("name"))
            .with(suggestion("near"));

    public static final Message2<String, Optional<String>> UNKNOWN_REPLACEMENT = GROUP.error(
                    "CB237",
                    "`replaced-by` refers to the unknown error `{name}`{near}",
                    "write the name of the error that takes its place, or remove the key")
            .with(text("name"))
            .with(suggestion("near"));

    public static final Message1<String> REPLACED_BY_ITSELF = GROUP.error(
                    "CB237",
                    "{name} cannot be replaced by itself",
                    "write the name of the error that takes its place, or remove the key")
            .with(text("name"));

    public static final Message1<List<String>> PARENT_CYCLE = GROUP.error(
                    "CB238", "category parents form a cycle: {path}", "remove one `parent` of the cycle")
            .with(cycle("path"));

    public static final Message2<String, String> NO_ADVICE = GROUP.error(
                    "CB239",
                    "{error} has no advice, and its category `{category}` has no default",
                    "add `advice` to {error}, or to `{category}` as the default for its errors")
            .with(text("error"))
            .with(text("category"));

    public static final Message3<String, Integer, List<String>> NO_ADVICE_IN_CATEGORY = GROUP.error(
                    "CB239",
                    "category `{category}` has no default advice, and {count} of its errors have none: {errors}",
                    "add `advice` to `{category}` as the default for its errors, or to each of them")
            .with(text("category"))
            .with(number("count"))
            .with(first("errors"));

    public static final Message1<String> LINK_SCHEME = GROUP.error(
                    "CB240",
                    "`{link}` is not a web or mail link",
                    "start the link with `https://`, `http://` or `mailto:`")
            .with(written("link"));

    public static final Message2<String, String> MISLEADING_LINK = GROUP.error(
                    "CB229",
                    "`{link}` may lead elsewhere than it seems: {reason}",
                    "write `https://` and the host in ASCII letters, without a user name, or `mailto:` and an address")
            .with(written("link"))
            .with(text("reason"));

    public static final Message1<String> UNUSED_SOURCE = GROUP.acceptableWarning(
                    "CB261",
                    "unused source `{name}`: no error refers to it",
                    "add `sources: [{name}]` to the errors that it describes, or remove it")
            .with(text("name"));

    public static final Message1<String> EMPTY_CATEGORY = GROUP.acceptableWarning(
                    "CB262",
                    "category `{name}` is empty: it has no errors, no `covers` and no subcategories",
                    "add errors to it, or remove it: every handler must handle it otherwise")
            .with(text("name"));

    public static final Message1<String> NO_REMEDY = GROUP.acceptableWarning(
                    "CB263",
                    "{error} has no `remedy`",
                    "add `remedy` with a sentence that tells a person what to do about the error")
            .with(text("error"));

    public static final Message1<String> TEXT_LIKE_RANGE = GROUP.acceptableWarning(
                    "CB264",
                    "`{code}` is one text code, and not a range",
                    "list the codes one by one, or let a category cover them with a prefix such as `2*`; if the server "
                            + "sends this text, accept the warning")
            .with(written("code"));

    public static final Message2<String, String> TEXT_LIKE_PAIR = GROUP.acceptableWarning(
                    "CB265",
                    "`{code}` is one text code, and not the code `{first}` with a subcode",
                    "write `code: {first}` and `subcode` with the rest if these are two values of the body; if the server sends "
                            + "this text, accept the warning")
            .with(written("code"))
            .with(written("first"));

    private EntryProblems() {}
}
