package dev.casebook.tools.list;

import static dev.casebook.catalogue.diagnostic.ListProblems.OUTSIDE_REFERENCE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the responses of an OpenAPI description, in JSON or YAML. The first column is that of the code, a pointer from a
 * response: each value that it leads to is a row. Other pointers count from the response too. Further columns are
 * {@code status}, {@code operation}, {@code description}, and {@code key}, the name of the member that the last star
 * of the code's pointer matches. References within the file are followed, others are refused.
 */
final class OpenApiRowReader implements RowReader {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final TreePath OPERATIONS = TreePath.of("/paths/*/*");
    private static final TreePath RESPONSES = TreePath.of("/responses/*");
    private static final int MAX_REFERENCES = 50;

    @Override
    public List<ListRow> read(CatalogueFile file, ListPlace place, Findings findings) {
        TreeFormat format = file.path().toLowerCase(Locale.ROOT).endsWith(".json") ? TreeFormat.JSON : TreeFormat.YAML;
        Optional<SourceText> source = ListText.of(file, findings);
        Optional<JsonNode> root = source.flatMap(text -> format.read(text, findings));
        return root.isPresent() ? new Description(root.get(), source.get(), place, findings).rows() : List.of();
    }

    /** A description that is read. */
    private record Description(JsonNode root, SourceText source, ListPlace place, Findings findings) {
        List<ListRow> rows() {
            List<ListRow> rows = new ArrayList<>();
            for (TreePath.Found operation : OPERATIONS.from(root, this::resolved)) {
                if (METHODS.contains(operation.keys().get(1))) {
                    RESPONSES
                            .from(operation.node(), this::resolved)
                            .forEach(response -> add(operation, response, rows));
                }
            }
            return rows.isEmpty() && !findings.hasErrors()
                    ? ListText.none("no response of an operation has a code there", source, findings)
                    : rows;
        }

        private void add(TreePath.Found operation, TreePath.Found response, List<ListRow> rows) {
            String code = place.columns().get(0);
            for (TreePath.Found found : TreePath.of(code).from(response.node(), this::resolved)) {
                if (found.node().isValueNode()) {
                    Map<String, String> cells = new LinkedHashMap<>();
                    cells.put(code, JsonRowReader.text(found.node()));
                    cells.put("status", response.keys().get(0));
                    cells.put("operation", name(operation));
                    cells.put("description", response.node().path("description").asText());
                    if (!found.keys().isEmpty()) {
                        cells.put(
                                JsonRowReader.KEY, found.keys().get(found.keys().size() - 1));
                    }
                    place.columns().stream()
                            .filter(column -> column.startsWith("/"))
                            .forEach(column -> JsonRowReader.texts(response.node(), column, this::resolved)
                                    .ifPresent(text -> cells.putIfAbsent(column, text)));
                    rows.add(new ListRow(cells, source.start()));
                }
            }
        }

        /** Its id; without one its method and its path. */
        private static String name(TreePath.Found operation) {
            String id = operation.node().path("operationId").asText();
            return id.isEmpty()
                    ? operation.keys().get(1) + " " + operation.keys().get(0)
                    : id;
        }

        private JsonNode resolved(JsonNode node) {
            JsonNode target = node;
            for (int i = 0; i < MAX_REFERENCES && target.path("$ref").isTextual(); i++) {
                target = target(target.path("$ref").asText());
            }
            return target.path("$ref").isTextual() ? MissingNode.getInstance() : target;
        }

        private JsonNode target(String reference) {
            if (reference.startsWith("#/")) {
                return root.at(reference.substring(1));
            }
            findings.add(OUTSIDE_REFERENCE.of(reference).at(source.start()));
            return MissingNode.getInstance();
        }
    }
}
