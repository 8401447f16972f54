package dev.casebook.tools.compare.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.tools.compare.CatalogueChange;
import dev.casebook.tools.compare.ComparisonResult;
import dev.casebook.tools.compare.Verdict;
import java.util.List;

/** Writes a comparison as one JSON object. */
final class JsonReport {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static String write(ComparisonResult result) {
        ObjectNode report = MAPPER.createObjectNode();
        report.put("format", 1);
        report.put("before", result.before());
        report.put("after", result.after());
        report.put("verdict", result.verdict().map(Verdict::word).orElse("none"));
        changes(result.changes(), result, report.putArray("changes"));
        changes(result.accepted(), result, report.putArray("accepted"));
        return report.toPrettyString() + "\n";
    }

    private static void changes(List<CatalogueChange> changes, ComparisonResult result, ArrayNode array) {
        for (CatalogueChange change : changes) {
            ObjectNode node = array.addObject();
            node.put("rule", change.rule().id());
            node.put("kind", change.rule().kind().word());
            node.put("verdict", change.rule().verdict().word());
            node.put("entry", change.entry());
            node.put("title", change.rule().title());
            node.put("detail", change.detail());
            node.put("reason", change.rule().reason());
            change.place().ifPresent(place -> {
                node.put("file", place.source().name());
                node.put("line", place.line());
                node.put("column", place.column());
            });
            ArrayNode handlers = node.putArray("handlers");
            result.touched(change).forEach(handlers::add);
        }
    }

    private JsonReport() {}
}
