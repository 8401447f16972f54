package dev.casebook.tools.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.catalogue.file.CatalogueFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Columns that are given as an option, such as {@code code=Code,title=Text}. */
public final class ColumnOptions {
    /** The import map with these columns; what is wrong with them is a finding about the map. */
    public static CatalogueFile map(String columns) {
        String keys = Stream.of(columns.split(",", -1))
                .map(column -> column.split("=", 2))
                .map(column ->
                        "  " + column[0].strip() + ": \"" + (column.length > 1 ? escaped(column[1]) : "") + "\"\n")
                .collect(Collectors.joining());
        String map = "columns:\n" + keys + "source: {name: list, title: List, date: 2000-01-01}\n";
        return CatalogueFile.of("columns", map.getBytes(UTF_8));
    }

    private static String escaped(String column) {
        return column.strip().replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private ColumnOptions() {}
}
