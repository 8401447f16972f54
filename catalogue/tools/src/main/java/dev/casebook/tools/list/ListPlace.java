package dev.casebook.tools.list;

import static java.util.Objects.requireNonNull;

import dev.casebook.text.TextTemplate;
import java.util.List;
import java.util.Optional;

/**
 * Where the errors are in a list.
 *
 * @param table the number of a table, from 1, or words of its caption or of the heading above it
 * @param each a pointer to the rows in JSON or YAML, such as {@code /errors/*}
 * @param type the name of an enum or a class
 * @param line a template of a line, such as <code>{code:int} {name} {title}</code>
 * @param columns the columns that are asked for
 */
public record ListPlace(
        Optional<String> table,
        Optional<String> each,
        Optional<String> type,
        Optional<TextTemplate> line,
        List<String> columns) {
    public ListPlace {
        requireNonNull(table, "table");
        requireNonNull(each, "each");
        requireNonNull(type, "type");
        requireNonNull(line, "line");
        columns = List.copyOf(columns);
    }

    /** Only what columns are asked for. */
    public static ListPlace of(List<String> columns) {
        return new ListPlace(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), columns);
    }
}
