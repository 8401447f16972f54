package dev.casebook.tools.compare.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.catalogue.source.Span;
import dev.casebook.tools.compare.CatalogueChange;
import dev.casebook.tools.compare.ChangeRule;
import dev.casebook.tools.compare.ComparisonResult;
import dev.casebook.tools.compare.Verdict;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Writes a comparison as SARIF 2.1.0. A major change is an error, a minor one a warning, others are notes. */
final class SarifReport {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static String write(ComparisonResult result) {
        ObjectNode log = MAPPER.createObjectNode();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "casebook-compare");
        ArrayNode rules = driver.putArray("rules");
        List<ChangeRule> found =
                result.changes().stream().map(CatalogueChange::rule).distinct().toList();
        found.forEach(rule -> rule(rule, rules.addObject()));
        ArrayNode results = run.putArray("results");
        result.changes().forEach(change -> result(change, found.indexOf(change.rule()), results.addObject()));
        return log.toPrettyString() + "\n";
    }

    private static void rule(ChangeRule rule, ObjectNode node) {
        node.put("id", rule.id());
        node.putObject("shortDescription").put("text", rule.title());
        node.putObject("fullDescription").put("text", rule.reason());
        node.putObject("defaultConfiguration").put("level", level(rule.verdict()));
    }

    private static void result(CatalogueChange change, int rule, ObjectNode node) {
        node.put("ruleId", change.rule().id());
        node.put("ruleIndex", rule);
        node.put("level", level(change.rule().verdict()));
        String detail = change.detail().isEmpty() ? "" : " (" + change.detail() + ")";
        node.putObject("message")
                .put("text", change.entry() + ": " + change.rule().title() + detail);
        change.place()
                .ifPresent(place -> location(place, node.putArray("locations").addObject()));
    }

    private static void location(Span place, ObjectNode node) {
        ObjectNode physical = node.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(place.source().name()));
        ObjectNode region = physical.putObject("region");
        region.put("startLine", place.line());
        region.put("startColumn", place.column());
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException odd) {
            return "catalogue";
        }
    }

    private static String level(Verdict verdict) {
        return switch (verdict) {
            case MAJOR -> "error";
            case MINOR -> "warning";
            case PATCH -> "note";
        };
    }

    private SarifReport() {}
}
