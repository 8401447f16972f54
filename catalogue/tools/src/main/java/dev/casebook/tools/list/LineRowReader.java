package dev.casebook.tools.list;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.text.TextTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the lines of a text that a template fits; other lines are left out. The columns are the values of the template. */
final class LineRowReader implements RowReader {
    @Override
    public List<ListRow> read(CatalogueFile file, ListPlace place, Findings findings) {
        return ListText.of(file, findings)
                .map(source -> rows(source, place, findings))
                .orElse(List.of());
    }

    private static List<ListRow> rows(SourceText source, ListPlace place, Findings findings) {
        if (place.line().isEmpty()) {
            return ListText.none(
                    "add `line` to `rows` of the import map, such as `line: \"{code:int} {title:text}\"`",
                    source,
                    findings);
        }
        TextTemplate template = place.line().get();
        List<String> columns =
                template.slots().stream().map(TextTemplate.Slot::name).toList();
        ListText.checkColumns(place.columns(), columns, source.start(), findings);
        List<ListRow> rows = new ArrayList<>();
        for (int line = 1; line <= source.lineCount(); line++) {
            Optional<Map<String, Object>> values = template.match(source.line(line));
            if (values.isPresent()) {
                rows.add(new ListRow(cells(values.get()), ListText.line(source, line)));
            }
        }
        return rows.isEmpty()
                ? ListText.none("no line has the form `" + place.line().get() + "`", source, findings)
                : rows;
    }

    private static Map<String, String> cells(Map<String, Object> values) {
        Map<String, String> cells = new LinkedHashMap<>();
        values.forEach((name, value) -> cells.put(name, value.toString()));
        return cells;
    }
}
