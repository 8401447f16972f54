package dev.casebook.tools.list;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.TextFormat;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.catalogue.table.TableReader;
import java.util.List;

/** Reads CSV, with commas or semicolons, and TSV. The first line names the columns. */
record CellRowReader(TextFormat format) implements RowReader {
    @Override
    public List<ListRow> read(CatalogueFile file, ListPlace place, Findings findings) {
        return ListText.of(file, findings)
                .map(source -> rows(source, place, findings))
                .orElse(List.of());
    }

    private List<ListRow> rows(SourceText source, ListPlace place, Findings findings) {
        List<List<Syntax.Scalar>> rows = TableReader.rows(source, format, findings);
        if (rows.isEmpty()) {
            return ListText.none("it is empty", source, findings);
        }
        List<Table.Cells> body = rows.stream()
                .skip(1)
                .map(row -> new Table.Cells(texts(row), row.get(0).span()))
                .toList();
        Table table = new Table("", texts(rows.get(0)), body);
        return new Tables(source, List.of(table)).rows(place, findings);
    }

    private static List<String> texts(List<Syntax.Scalar> row) {
        return row.stream().map(Syntax.Scalar::text).toList();
    }
}
