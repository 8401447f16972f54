package dev.casebook.tools.list;

import static dev.casebook.catalogue.diagnostic.ListProblems.NO_ROWS;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The constants that are asked for: those of a type, with each column that is asked for. */
record ConstantRows(ListPlace place, Span start) {
    List<ListRow> filtered(List<ListRow> rows, Findings findings) {
        List<ListRow> ofType = rows.stream()
                .filter(row -> place.type()
                        .map(type -> type.equals(row.cells().get("type")))
                        .orElse(true))
                .toList();
        if (ofType.isEmpty() && !findings.hasErrors()) {
            String reason = place.type()
                    .map(type -> "no type `" + type + "` in it has constants with values that are written there")
                    .orElse("there are no constants in it with values that are written there");
            findings.add(NO_ROWS.of(reason).at(start));
        }
        Set<String> columns = new LinkedHashSet<>();
        ofType.forEach(row -> columns.addAll(row.cells().keySet()));
        if (!ofType.isEmpty()) {
            ListText.checkColumns(place.columns(), List.copyOf(columns), start, findings);
        }
        return ofType;
    }
}
