package dev.casebook.tools.list;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One error of a list.
 *
 * @param cells what the list says about it, by the name of the column
 * @param span where it is in the list
 */
public record ListRow(Map<String, String> cells, Span span) {
    public ListRow {
        Map<String, String> copy = new LinkedHashMap<>(cells);
        cells = Collections.unmodifiableMap(copy);
        requireNonNull(span, "span");
    }

    /** The text of a column on one line; empty where there is none. */
    public Optional<String> get(String column) {
        return Optional.ofNullable(cells.get(column))
                .map(cell -> cell.strip().replaceAll("\\s+", " "))
                .filter(cell -> !cell.isEmpty());
    }
}
