package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.first;
import static dev.casebook.catalogue.diagnostic.MessageParameter.list;
import static dev.casebook.catalogue.diagnostic.MessageParameter.suggestion;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;
import static dev.casebook.catalogue.diagnostic.MessageParameter.written;

import java.util.List;
import java.util.Optional;

/** Messages about lists of errors, their import, and comparisons of catalogues. */
public final class ListProblems {
    static final ProblemGroup GROUP = ProblemGroup.ofBuilds("lists of errors, their import, and comparisons");

    public static final Message2<String, List<String>> UNKNOWN_FORMAT = GROUP.error(
                    "CB601",
                    "the name of the list `{file}` does not say its format",
                    "add `format` to the import map, with one of {formats}")
            .with(written("file"))
            .with(list("formats"));

    public static final Message2<String, String> UNREADABLE_LIST = GROUP.error(
                    "CB602",
                    "the list cannot be read as {format}: {reason}",
                    "correct the file, or give another `format` in the import map")
            .with(text("format"))
            .with(written("reason"));

    public static final Message1<String> NO_ROWS = GROUP.error(
                    "CB603",
                    "the list has no rows: {reason}",
                    "correct `rows` or `columns` of the import map: they say where the errors are in the list")
            .with(text("reason"));

    public static final Message3<String, Optional<String>, List<String>> NO_SUCH_COLUMN = GROUP.error(
                    "CB604", "the list has no column `{column}`{near}", "use one of {columns}")
            .with(written("column"))
            .with(suggestion("near"))
            .with(list("columns"));

    public static final Message1<String> OUTSIDE_REFERENCE = GROUP.error(
                    "CB605",
                    "the reference `{reference}` leads to another file",
                    "put what it refers to into the same file; only references that begin with `#/` are followed")
            .with(written("reference"));

    public static final Message2<String, String> NOT_A_LISTED_CODE = GROUP.error(
                    "CB606",
                    "`{code}` is no code of a catalogue with `codes: {kind}`",
                    "give `codes` in the import map that fits all codes of the list; `text` fits every code")
            .with(written("code"))
            .with(text("kind"));

    public static final Message1<String> TABLE_EDITED = GROUP.error(
                    "CB607",
                    "the table was edited after the last import; an import would lose the changes",
                    "undo them and write them in {page} instead, under the name of the error; to keep the table as it is, "
                            + "copy it under another name and include that")
            .with(text("page"));

    public static final Message2<String, String> NO_INCLUDE = GROUP.error(
                    "CB608",
                    "`{page}` does not include the table that the import writes",
                    "add `include: ./{table}` to it, with the other files that it includes")
            .with(text("page"))
            .with(text("table"));

    public static final Message1<String> NOT_A_PAGE = GROUP.error(
                    "CB609",
                    "`{file}` cannot be the catalogue that an import writes",
                    "give a path that ends in `.yaml`; the table is written beside it, with the ending `.tsv`")
            .with(written("file"));

    public static final Message2<Integer, List<String>> NO_CATEGORY = GROUP.error(
                    "CB610",
                    "no rule of the import map gives a category to {count} errors: {codes}",
                    "add rules to `categories`, or `other` with the name of a category for the rest")
            .with(MessageParameter.number("count"))
            .with(first("codes"));

    public static final Message1<String> NO_CATALOGUE = GROUP.error(
                    "CB611",
                    "there is no `{page}` yet, and the import map does not say what the catalogue is called",
                    "add `catalogue: {name: Billing, title: Billing}` with the name of the API to the import map")
            .with(text("page"));

    public static final Message2<String, Optional<String>> UNKNOWN_CHANGE = GROUP.error(
                    "CB612",
                    "there is no rule `{rule}` for changes{near}",
                    "use a rule of docs/compare.md; a comparison prints the entry to paste")
            .with(written("rule"))
            .with(suggestion("near"));

    public static final Message2<String, String> STALE_CHANGE = GROUP.warning(
                    "CB613", "nothing is accepted here: there is no change `{rule}` of `{entry}`", "remove this entry")
            .with(text("rule"))
            .with(written("entry"));

    public static final Message1<String> NOT_A_LINE = GROUP.warning(
                    "CB614",
                    "this line describes no unlisted code: {reason}",
                    "give the file that `UnlistedFile` writes; each of its lines is a JSON object")
            .with(written("reason"));

    public static final Message2<String, String> OLD_SOURCE = GROUP.warning(
                    "CB615",
                    "the source `{source}` {state}",
                    "compare it with the vendor's list by `drift`, and write the date")
            .with(text("source"))
            .with(text("state"));

    private ListProblems() {}
}
