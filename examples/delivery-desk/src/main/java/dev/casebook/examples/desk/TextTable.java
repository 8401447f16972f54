package dev.casebook.examples.desk;

import java.util.ArrayList;
import java.util.List;

/** Sets rows of cells in columns. */
final class TextTable {
    /** The lines of a table: headings, then the rows. */
    static List<String> lines(List<String> headings, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(headings);
        all.addAll(rows);
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            int place = column;
            widths.add(
                    all.stream().mapToInt(row -> row.get(place).length()).max().orElse(0));
        }
        return all.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(cell).append(" ".repeat(widths.get(column) - cell.length() + 2));
        }
        return line.toString().stripTrailing();
    }

    private TextTable() {}
}
