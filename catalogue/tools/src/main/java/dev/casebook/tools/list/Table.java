package dev.casebook.tools.list;

import dev.casebook.catalogue.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table of a page. Its columns have the names of its first row, and numbers from 1.
 *
 * @param heading its caption, or the heading above it
 * @param head the names of its columns
 * @param body the other rows
 */
record Table(String heading, List<String> head, List<Cells> body) {
    /** How many rows can be above the names of the columns. */
    private static final int MAX_TITLES = 5;

    /** The column with the heading above the table. */
    static final String HEADING = "heading";

    /** The cells of one row. */
    record Cells(List<String> texts, Span span) {
        Cells {
            texts = List.copyOf(texts);
        }
    }

    Table {
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    /** The names of its columns, the numbers included. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(head);
        for (int i = 1; i <= head.size(); i++) {
            columns.add(Integer.toString(i));
        }
        columns.add(HEADING);
        return columns;
    }

    /** The same table with the first of its upper rows as its head that has all of these columns; a title can be above it. */
    Table headedBy(List<String> asked) {
        for (int i = 0; i < Math.min(MAX_TITLES, body.size()); i++) {
            Table lower = new Table(heading, body.get(i).texts(), body.subList(i + 1, body.size()));
            if (!columns().containsAll(asked) && lower.columns().containsAll(asked)) {
                return lower;
            }
        }
        return this;
    }

    /** Whether it is the one that is asked for: by its number, or by words of its heading. */
    boolean is(String asked, int number) {
        return asked.equals(Integer.toString(number))
                || heading.toLowerCase(Locale.ROOT).contains(asked.toLowerCase(Locale.ROOT));
    }

    List<ListRow> rows() {
        return body.stream().map(this::row).toList();
    }

    private ListRow row(Cells cells) {
        Map<String, String> row = new LinkedHashMap<>();
        Map<String, String> byNumber = new HashMap<>();
        for (int i = 0; i < Math.min(head.size(), cells.texts.size()); i++) {
            row.putIfAbsent(head.get(i), cells.texts.get(i));
            byNumber.put(Integer.toString(i + 1), cells.texts.get(i));
        }
        row.put(HEADING, heading);
        byNumber.forEach(row::putIfAbsent);
        return new ListRow(row, cells.span());
    }
}
