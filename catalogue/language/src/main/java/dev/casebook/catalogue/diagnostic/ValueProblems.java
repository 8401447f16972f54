package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.character;
import static dev.casebook.catalogue.diagnostic.MessageParameter.choice;
import static dev.casebook.catalogue.diagnostic.MessageParameter.list;
import static dev.casebook.catalogue.diagnostic.MessageParameter.number;
import static dev.casebook.catalogue.diagnostic.MessageParameter.suggestion;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;
import static dev.casebook.catalogue.diagnostic.MessageParameter.written;

import java.util.List;
import java.util.Optional;

/** Messages about single values: names, codes, durations, advice, links, pointers. */
public final class ValueProblems {
    static final ProblemGroup GROUP =
            ProblemGroup.ofCatalogues("single values: names, codes, durations, advice, links, pointers");

    public static final Message3<String, Optional<String>, List<String>> NOT_A_WORD = GROUP.error(
                    "CB201", "`{word}` is not a valid value{near}", "use {words}")
            .with(written("word"))
            .with(suggestion("near"))
            .with(choice("words"));

    public static final Message3<String, String, String> NOT_A_NAME = GROUP.error(
                    "CB202", "`{name}` is not a valid name of {kind}", "use {form}")
            .with(written("name"))
            .with(text("kind"))
            .with(text("form"));

    public static final Message1<String> NOT_A_CODE = GROUP.error(
                    "CB203",
                    "`{code}` is not a valid code",
                    "write an integer without leading zeros such as `130429`, a range such as `200-299` or a "
                            + "pair such as `100/2388072`; for text codes, write `codes: text` at the top of the catalogue")
            .with(written("code"));

    public static final Message2<String, String> CODE_READ_DIFFERENTLY = GROUP.error(
                    "CB204",
                    "`{code}` is ambiguous: YAML 1.1 reads it as {number}",
                    "write the integer in plain digits, without leading zeros, underscores, colons, a plus sign "
                            + "or an exponent")
            .with(written("code"))
            .with(text("number"));

    public static final Message3<String, String, String> CODE_OUT_OF_RANGE = GROUP.error(
                    "CB205",
                    "the code {code} is out of range: codes go from {min} to {max}",
                    "write a code that fits a Java int (the smallest int is reserved for \"no code\"); for text "
                            + "codes, write `codes: text` at the top of the catalogue")
            .with(written("code"))
            .with(text("min"))
            .with(text("max"));

    public static final Message1<String> RANGE_REVERSED = GROUP.error(
                    "CB206",
                    "range {range} is reversed: the first code must be smaller",
                    "write the smaller code first")
            .with(written("range"));

    public static final Message1<String> RANGE_OF_ONE = GROUP.error(
                    "CB206", "range {range} has only one code", "write the code alone, without a hyphen")
            .with(written("range"));

    public static final Message1<String> NOT_A_TEXT_CODE = GROUP.error(
                    "CB207",
                    "`{code}` is not a valid text code",
                    "use 1 to 200 characters without spaces, control characters and `*`")
            .with(written("code"));

    public static final Message1<String> NOT_A_PREFIX = GROUP.error(
                    "CB208",
                    "`{prefix}` is not a valid prefix of text codes",
                    "write the prefix followed by a star, such as `23*`")
            .with(written("prefix"));

    public static final Message1<String> NOT_A_DURATION = GROUP.error(
                    "CB209",
                    "`{text}` is not a valid duration",
                    "write a whole number followed by ms, s, m, h or d, such as `500ms`, `5m` or `24h`")
            .with(written("text"));

    public static final Message2<String, String> NOT_A_NUMBER = GROUP.error(
                    "CB210", "`{text}` is not a number from {range}", "write a number from {range} in plain digits")
            .with(written("text"))
            .with(text("range"));

    public static final Message2<String, String> NOT_A_LINK = GROUP.error(
                    "CB211",
                    "`{text}` is not a valid URL: {reason}",
                    "write the full URL, such as `https://example.com/errors`, with spaces as %20")
            .with(written("text"))
            .with(written("reason"));

    public static final Message1<String> NOT_A_DATE = GROUP.error(
                    "CB212", "`{text}` is not a valid date", "write year, month and day, such as `2026-09-01`")
            .with(written("text"));

    public static final Message0 SEVERAL_LINES = GROUP.error(
            "CB213", "this text must be a single line", "shorten it to one line; longer texts go under `meaning`");

    public static final Message2<Integer, Integer> NAME_TOO_LONG = GROUP.error(
                    "CB214",
                    "the name has {length} characters; the limit is {max}, so that every file system can store "
                            + "the class file",
                    "shorten the name")
            .with(number("length"))
            .with(number("max"));

    public static final Message3<String, Optional<String>, List<String>> NOT_AN_ADVICE = GROUP.error(
                    "CB215", "unknown advice `{word}`{near}", "use one of {words}")
            .with(written("word"))
            .with(suggestion("near"))
            .with(list("words"));

    public static final Message1<String> ADVICE_NEEDS_A_VALUE = GROUP.error(
                    "CB216",
                    "the advice `{word}` needs a value",
                    "write the value as a key below `advice`, such as `retry-after: 5m` or `retry-when-resolved: "
                            + "what to watch`")
            .with(written("word"));

    public static final Message1<String> ADVICE_TAKES_NO_VALUE = GROUP.error(
                    "CB217", "the advice `{word}` takes no value", "write `advice: {word}`")
            .with(written("word"));

    public static final Message0 ADVICE_ALONE = GROUP.error(
            "CB218",
            "advice must be one word, or one key with its value",
            "keep one; inside braces, put a text that contains a comma in quotes");

    public static final Message0 MAX_BELOW_INITIAL = GROUP.error(
            "CB219",
            "`max-delay` is shorter than `initial-delay`",
            "increase `max-delay` (default 5m) or decrease `initial-delay` (default 1s)");

    public static final Message2<Integer, Integer> TEXT_TOO_LONG = GROUP.error(
                    "CB220",
                    "the text has {length} characters; the limit here is {max}",
                    "shorten it, and link to a page with the details")
            .with(number("length"))
            .with(number("max"));

    public static final Message1<Integer> CONTROL_CHARACTER = GROUP.error(
                    "CB221", "the text contains the control character {character}", "remove the character")
            .with(character("character"));

    public static final Message0 INITIAL_DELAY_IS_ZERO = GROUP.error(
            "CB223",
            "`initial-delay` is zero, so all other delays would be zero as well",
            "write a delay such as `initial-delay: 1s`");

    public static final Message2<String, String> NOT_A_POINTER = GROUP.error(
                    "CB227",
                    "`{pointer}` is not a valid pointer: {reason}",
                    "start each step with a slash, such as `/error/code`, and use `*` for every element of a "
                            + "list; inside a name, write ~1 for a slash and ~0 for a tilde; write ~2 for a name that is a "
                            + "star")
            .with(written("pointer"))
            .with(written("reason"));

    public static final Message1<String> NOT_A_HEADER = GROUP.error(
                    "CB228",
                    "`{name}` is not a valid header name",
                    "write the name alone, without a colon, such as `Retry-After`")
            .with(written("name"));

    public static final Message1<String> NOT_A_DIGEST = GROUP.error(
                    "CB230",
                    "`{text}` is not a SHA-256 digest",
                    "write its 64 hexadecimal digits in lower case; `casebook:drift` writes it")
            .with(written("text"));

    private ValueProblems() {}
}
