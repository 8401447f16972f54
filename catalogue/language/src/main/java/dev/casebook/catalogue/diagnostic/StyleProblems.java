package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.number;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;

/** Messages about the style of a file, which only casebook:check-format looks at. */
public final class StyleProblems {
    static final ProblemGroup GROUP =
            ProblemGroup.ofCatalogues("the style of a file, which only casebook:check-format looks at");

    public static final Message2<String, String> KEY_OUT_OF_ORDER = GROUP.error(
                    "CB351",
                    "`{key}` comes after `{other}`",
                    "move it before `{other}`: keys have the order of the language reference")
            .with(text("key"))
            .with(text("other"));

    public static final Message2<Integer, Integer> OTHER_INDENTATION = GROUP.error(
                    "CB352", "the indentation is {found}", "indent by {expected}: two more than the key above")
            .with(number("found"))
            .with(number("expected"));

    public static final Message2<Integer, Integer> LINE_TO_WRAP = GROUP.error(
                    "CB353",
                    "the line has {length} characters; the limit is {max}",
                    "wrap the line: write `>` after the key and the text on the lines below, indented by two more")
            .with(number("length"))
            .with(number("max"));

    public static final Message0 WHITE_SPACE_AT_END =
            GROUP.error("CB354", "the line ends with white space", "remove it");

    public static final Message0 QUOTES_NOT_NEEDED = GROUP.error("CB355", "the quotes are not needed", "remove them");

    public static final Message0 OTHER_QUOTES =
            GROUP.error("CB356", "single quotes are used instead of double quotes", "use double quotes");

    public static final Message0 ENTRY_IN_BRACES = GROUP.error(
            "CB357", "brackets and braces are for short values on one line", "write each key or item on its own line");

    public static final Message0 NO_BLANK_LINE =
            GROUP.error("CB358", "there is no blank line before this section", "add one");

    public static final Message0 TWO_BLANK_LINES =
            GROUP.error("CB358", "there are two blank lines in a row", "remove one");

    public static final Message0 BLANK_LINE_AT_END =
            GROUP.error("CB358", "there is a blank line at the end", "remove it");

    public static final Message2<String, String> ERROR_ELSEWHERE = GROUP.error(
                    "CB359",
                    "{error} is separated from the other errors of category `{category}`",
                    "move it next to them")
            .with(text("error"))
            .with(text("category"));

    private StyleProblems() {}
}
