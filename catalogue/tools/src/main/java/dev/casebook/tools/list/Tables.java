package dev.casebook.tools.list;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The tables of a page, and the rows of those that are asked for. */
record Tables(SourceText source, List<Table> tables) {
    /** The rows of the table that is asked for; by default of all tables that have every column that is asked for. */
    List<ListRow> rows(ListPlace place, Findings findings) {
        if (tables.isEmpty()) {
            return ListText.none("there is no table in it", source, findings);
        }
        List<Table> asked = place.table().map(this::asked).orElse(tables);
        if (asked.isEmpty()) {
            String all = String.join(", ", tables.stream().map(Table::heading).toList());
            return ListText.none(
                    "no table is number `" + place.table().get() + "`, or has this in its heading; the headings are: "
                            + all,
                    source,
                    findings);
        }
        List<Table> complete = asked.stream()
                .map(table -> table.headedBy(place.columns()))
                .filter(table -> table.columns().containsAll(place.columns()))
                .toList();
        if (complete.isEmpty()) {
            Table nearest = nearest(asked, place.columns());
            ListText.checkColumns(place.columns(), nearest.columns(), place(nearest), findings);
        }
        return complete.stream().flatMap(table -> table.rows().stream()).toList();
    }

    private List<Table> asked(String wanted) {
        List<Table> asked = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).is(wanted, i + 1)) {
                asked.add(tables.get(i));
            }
        }
        return asked;
    }

    private static Table nearest(List<Table> tables, List<String> columns) {
        Table nearest = tables.get(0);
        for (Table table : tables) {
            if (found(table, columns) > found(nearest, columns)) {
                nearest = table;
            }
        }
        return nearest;
    }

    private static long found(Table table, List<String> columns) {
        return columns.stream().filter(table.columns()::contains).count();
    }

    private Span place(Table table) {
        return table.body().isEmpty() ? source.start() : table.body().get(0).span();
    }
}
