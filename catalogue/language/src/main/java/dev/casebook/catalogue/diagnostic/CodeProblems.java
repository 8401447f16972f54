package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.choice;
import static dev.casebook.catalogue.diagnostic.MessageParameter.suggestion;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;
import static dev.casebook.catalogue.diagnostic.MessageParameter.written;

import java.util.List;
import java.util.Optional;

/** Messages about codes: subcodes, patterns, covered reports, codes of success, names with a prefix. */
public final class CodeProblems {
    static final ProblemGroup GROUP = ProblemGroup.ofCatalogues(
            "codes: subcodes, patterns, covered reports, codes of success, prefixes of names");

    public static final Message2<String, String> NO_ERROR_LISTED = GROUP.error(
                    "CB290",
                    "`{code}` is a code of {name}, and `no-error` says that it means success",
                    "remove it from `no-error` or from the error")
            .with(text("code"))
            .with(text("name"));

    public static final Message1<String> NAME_PREFIX_UNUSED = GROUP.error(
                    "CB291",
                    "no name of an error begins with `{prefix}`, so `name-prefix` changes nothing",
                    "write the beginning that all names share, such as `ER_`, or remove `name-prefix`")
            .with(text("prefix"));

    public static final Message1<String> DOTS_WITHOUT_SIGN = GROUP.error(
                    "CB292",
                    "`{code}` is written like a range of negative codes",
                    "write a range of other codes with a hyphen, such as `200-299`")
            .with(written("code"));

    public static final Message1<String> NOT_A_PATTERN = GROUP.error(
                    "CB293",
                    "`{code}` is not a valid pattern of a code",
                    "write a beginning, one value in braces that is a number or a time, and perhaps an end, such as "
                            + "`FLOOD_WAIT_{retry-after:seconds}`")
            .with(written("code"));

    public static final Message2<String, String> OVERLAPPING_PATTERNS = GROUP.error(
                    "CB294", "`{code}` and `{other}` match the same codes", "make one of them begin or end differently")
            .with(text("code"))
            .with(text("other"));

    public static final Message1<String> SUBCODE_OF_OTHER = GROUP.error(
                    "CB295",
                    "`subcode` belongs to a single code, and not to `{code}`",
                    "write `code` as one code, or remove `subcode`")
            .with(text("code"));

    public static final Message1<String> NOT_COVERED_CODES = GROUP.error(
                    "CB296",
                    "`{key}` of a category needs codes, or a mapping with one field",
                    "write codes, `{type: card_error}`, `{type: card_*}`, `{http: 500-599}` or "
                            + "`{code: card_declined, subcode: insufficient_*}`")
            .with(text("key"));

    public static final Message3<String, Optional<String>, List<String>> UNKNOWN_COVERED_FIELD = GROUP.error(
                    "CB297",
                    "no shape reads the field `{name}`{near}",
                    "use {words}, or read it under `fields` of a shape")
            .with(written("name"))
            .with(suggestion("near"))
            .with(choice("words"));

    public static final Message2<String, String> SECOND_COVERED_FIELD = GROUP.error(
                    "CB298",
                    "`covers` compares `{second}` here and `{first}` elsewhere",
                    "compare one field in all categories: if two decided, reports could belong to two categories")
            .with(text("second"))
            .with(text("first"));

    public static final Message1<String> KNOWN_MISPLACED = GROUP.error(
                    "CB299",
                    "`known` cannot be used here in `{key}`",
                    "use it once, in `code` of a shape and without other keys beside it; elsewhere write a list of sources")
            .with(text("key"));

    public static final Message1<String> NOT_A_HEX_CODE = GROUP.error(
                    "CB305",
                    "`{code}` is not a valid code",
                    "write 1 to 8 hexadecimal digits such as `0x80004005`, or a range such as `0x100-0x1FF`; "
                            + "for decimal codes, remove `codes: hex`")
            .with(written("code"));

    public static final Message1<String> HEX_CODE_OF_NONE = GROUP.error(
                    "CB306",
                    "`{code}` cannot be a code: in Java it is the number for no code",
                    "leave it out; where the server sends it, the error is unreadable with CODE_OUT_OF_RANGE")
            .with(written("code"));

    public static final Message1<String> HEX_RANGE_ACROSS = GROUP.error(
                    "CB307",
                    "`{code}` contains 0x80000000, which cannot be a code",
                    "write two ranges, one up to `0x7FFFFFFF` and one from `0x80000001`")
            .with(written("code"));

    public static final Message2<String, String> UNREACHABLE_CODES = GROUP.acceptableWarning(
                    "CB308",
                    "nothing is left for `{code}`: {other} has all of it",
                    "remove it; if it is meant for codes that are still to come, accept the warning")
            .with(text("code"))
            .with(text("other"));

    public static final Message1<String> SUBCODES_NOT_READ = GROUP.acceptableWarning(
                    "CB309",
                    "no shape reads a subcode, so `{code}` never arrives in a body",
                    "add `subcode` to a shape; if only programs create such reports, accept the warning")
            .with(text("code"));

    public static final Message1<String> STATUSES_NOT_READ = GROUP.acceptableWarning(
                    "CB310",
                    "no envelope has a status, so `{code}` never arrives",
                    "add an envelope of kind reply; if only programs create such reports, accept the warning")
            .with(text("code"));

    private CodeProblems() {}
}
