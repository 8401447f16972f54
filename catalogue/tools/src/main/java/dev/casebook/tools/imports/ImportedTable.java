package dev.casebook.tools.imports;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.TextFormat;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.catalogue.table.TableReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The table of errors that only an import writes.
 *
 * @param rows its rows, each with texts by the names of columns
 */
record ImportedTable(List<Map<String, String>> rows) {
    private static final List<String> COLUMNS = List.of(
            "name", "code", "category", "title", "meaning", "remedy", "http", "link", "deprecated", "renamed-from");

    ImportedTable {
        rows = List.copyOf(rows);
    }

    /** The table of the last import; without rows where there is none. */
    static ImportedTable read(Optional<CatalogueFile> file) {
        return file.map(found -> read(SourceText.of(found.path(), found.text())))
                .orElseGet(() -> new ImportedTable(List.of()));
    }

    private static ImportedTable read(SourceText text) {
        List<List<Syntax.Scalar>> rows = TableReader.rows(text, TextFormat.TSV, new Findings());
        List<Map<String, String>> read = new ArrayList<>();
        for (List<Syntax.Scalar> cells : rows.subList(Math.min(1, rows.size()), rows.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(cells.size(), rows.get(0).size()); i++) {
                if (!cells.get(i).text().isEmpty()) {
                    row.put(rows.get(0).get(i).text(), cells.get(i).text());
                }
            }
            read.add(row);
        }
        return new ImportedTable(read);
    }

    /**
     * The rows by code; those for which nobody knows one are left out.
     *
     * @param codes the codes that people wrote for errors, by their names
     */
    Map<String, Map<String, String>> byCode(Map<String, String> codes) {
        Map<String, Map<String, String>> byCode = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            String code = row.getOrDefault("code", codes.get(row.get("name")));
            if (code != null) {
                byCode.putIfAbsent(code, row);
            }
        }
        return byCode;
    }

    /** The table as a text, with the columns that it needs. */
    String text() {
        List<String> columns = COLUMNS.stream()
                .filter(column -> column.equals("name") || rows.stream().anyMatch(row -> row.containsKey(column)))
                .toList();
        StringBuilder text = new StringBuilder(String.join("\t", columns)).append('\n');
        for (Map<String, String> row : rows) {
            String line =
                    columns.stream().map(column -> row.getOrDefault(column, "")).collect(Collectors.joining("\t"));
            text.append(line.stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
