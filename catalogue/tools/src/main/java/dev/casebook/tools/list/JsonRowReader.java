package dev.casebook.tools.list;

import static dev.casebook.catalogue.diagnostic.ListProblems.NO_SUCH_COLUMN;

import com.fasterxml.jackson.databind.JsonNode;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Reads JSON or YAML. A row is what the pointer {@code each} leads to; columns are pointers from there, and {@code key} is
 * the name of the member that the last star matches.
 */
record JsonRowReader(TreeFormat format) implements RowReader {
    /** The column with the name of the member that the last star of {@code each} matches. */
    static final String KEY = "key";

    private static final String DEFAULT = "/*";
    private static final double MAX_WHOLE = 1e15;

    @Override
    public List<ListRow> read(CatalogueFile file, ListPlace place, Findings findings) {
        return ListText.of(file, findings)
                .flatMap(source -> format.read(source, findings).map(root -> rows(root, source, place, findings)))
                .orElse(List.of());
    }

    private static List<ListRow> rows(JsonNode root, SourceText source, ListPlace place, Findings findings) {
        String each = place.each().orElse(DEFAULT);
        List<TreePath.Found> found = TreePath.of(each).from(root, UnaryOperator.identity());
        if (found.isEmpty()) {
            return ListText.none("`" + each + "` leads to nothing", source, findings);
        }
        List<ListRow> rows = new ArrayList<>();
        for (TreePath.Found row : found) {
            Map<String, String> cells = new LinkedHashMap<>();
            place.columns().forEach(column -> cell(row, column).ifPresent(text -> cells.put(column, text)));
            rows.add(new ListRow(cells, source.start()));
        }
        for (String column : place.columns()) {
            if (rows.stream().noneMatch(row -> row.cells().containsKey(column))) {
                findings.add(NO_SUCH_COLUMN
                        .of(column, Optional.empty(), List.of("`" + KEY + "`", "pointers from a row, such as `/code`"))
                        .at(source.start()));
            }
        }
        return rows;
    }

    private static Optional<String> cell(TreePath.Found row, String column) {
        if (column.equals(KEY)) {
            return row.keys().isEmpty()
                    ? Optional.empty()
                    : Optional.of(row.keys().get(row.keys().size() - 1));
        }
        return texts(row.node(), column, UnaryOperator.identity());
    }

    /** The text of a value; a number without a fraction as an integer, such as 17 for 17.0. */
    static String text(JsonNode value) {
        double number = value.asDouble();
        boolean isWhole = value.isFloatingPointNumber() && Math.rint(number) == number && Math.abs(number) < MAX_WHOLE;
        return isWhole ? Long.toString((long) number) : value.asText();
    }

    /** The texts that a pointer leads to, with blanks between them; empty where it leads to none. */
    static Optional<String> texts(JsonNode node, String pointer, UnaryOperator<JsonNode> resolved) {
        String texts = TreePath.of(pointer).from(node, resolved).stream()
                .filter(found -> found.node().isValueNode() && !found.node().isNull())
                .map(found -> text(found.node()))
                .collect(Collectors.joining(" "));
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
    }
}
