package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.list;
import static dev.casebook.catalogue.diagnostic.MessageParameter.number;
import static dev.casebook.catalogue.diagnostic.MessageParameter.suggestion;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;
import static dev.casebook.catalogue.diagnostic.MessageParameter.written;

import java.util.List;
import java.util.Optional;

/** Messages about tables of errors. */
public final class TableProblems {
    static final ProblemGroup GROUP = ProblemGroup.ofCatalogues("tables of errors: .tsv and .csv files");

    public static final Message1<String> NO_NAME_COLUMN = GROUP.error(
                    "CB381",
                    "the table has no column `name`",
                    "name the columns in the first line, with {separators} between them: `name`, `code`, `title` and "
                            + "other keys of errors")
            .with(text("separators"));

    public static final Message2<String, String> OTHER_SEPARATOR = GROUP.error(
                    "CB382",
                    "the columns are separated by {found}, and this format needs {own}",
                    "save the table with {own} between the cells; a .tsv file has tabs, and a .csv file commas")
            .with(text("own"))
            .with(text("found"));

    public static final Message3<String, Optional<String>, List<String>> UNKNOWN_COLUMN = GROUP.error(
                    "CB383",
                    "unknown column `{column}`{near}",
                    "use one of {keys}; write other keys in a YAML file, under the same name")
            .with(written("column"))
            .with(suggestion("near"))
            .with(list("keys"));

    public static final Message1<String> DUPLICATE_COLUMN = GROUP.error(
                    "CB384", "duplicate column `{column}`", "remove or rename one of the two")
            .with(written("column"));

    public static final Message2<Integer, Integer> TOO_MANY_CELLS = GROUP.error(
                    "CB385",
                    "no column has a name for this cell: the row has {cells} cells, and the first line {names} names",
                    "remove the cell, or name its column in the first line; a text with a comma needs quotes in a .csv "
                            + "file, and a text in a .tsv file cannot contain a tab")
            .with(number("cells"))
            .with(number("names"));

    public static final Message0 NO_NAME = GROUP.error(
            "CB386", "the row has no name", "write the name of the error in the column `name`, or remove the row");

    public static final Message0 QUOTE_IN_CELL = GROUP.error(
            "CB387",
            "only a part of the cell is in quotes",
            "put the whole cell in quotes, and write each quote in it twice: \"say \"\"yes\"\"\"");

    public static final Message0 UNCLOSED_QUOTE = GROUP.error(
            "CB388", "this quote is not closed", "close it at the end of the cell; write each quote in the cell twice");

    public static final Message3<String, String, String> DIFFERENT_IN_TABLE = GROUP.error(
                    "CB389", "`{key}` of `{error}` has another value in {table}", "remove one of the two values")
            .with(text("key"))
            .with(written("error"))
            .with(text("table"));

    private TableProblems() {}
}
