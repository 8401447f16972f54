package dev.casebook.tools.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects results as SARIF 2.1.0, for code scanning. */
public final class SarifLog {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ObjectNode log = MAPPER.createObjectNode();
    private final ArrayNode rules;
    private final ArrayNode results;
    private final Map<String, Integer> indices = new LinkedHashMap<>();

    /**
     * What results are instances of.
     *
     * @param id a stable id
     * @param title what it is, on one line
     * @param description what it means
     * @param level {@code error}, {@code warning} or {@code note}
     */
    public record Rule(String id, String title, String description, String level) {}

    /** A log without results of a tool. */
    public SarifLog(String tool) {
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", tool);
        rules = driver.putArray("rules");
        // columns of findings count characters, not UTF-16 units
        run.put("columnKind", "unicodeCodePoints");
        results = run.putArray("results");
    }

    /**
     * Adds a result.
     *
     * @param related further places, each with what is there
     */
    public void add(
            Rule rule, String message, Optional<ReportPlace> place, List<Map.Entry<String, ReportPlace>> related) {
        int index = indices.computeIfAbsent(rule.id(), id -> addRule(rule));
        ObjectNode node = results.addObject();
        node.put("ruleId", rule.id());
        node.put("ruleIndex", index);
        node.put("level", rule.level());
        node.putObject("message").put("text", message);
        place.ifPresent(each -> location(each, node.putArray("locations").addObject()));
        for (Map.Entry<String, ReportPlace> each : related) {
            ObjectNode location = node.withArray("relatedLocations").addObject();
            location(each.getValue(), location);
            location.putObject("message").put("text", each.getKey());
        }
    }

    private int addRule(Rule rule) {
        ObjectNode node = rules.addObject();
        node.put("id", rule.id());
        node.putObject("shortDescription").put("text", rule.title());
        node.putObject("fullDescription").put("text", rule.description());
        node.putObject("defaultConfiguration").put("level", rule.level());
        return rules.size() - 1;
    }

    private static void location(ReportPlace place, ObjectNode node) {
        ObjectNode physical = node.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(place.file()));
        ObjectNode region = physical.putObject("region");
        region.put("startLine", place.line());
        region.put("startColumn", place.column());
        region.put("endLine", place.endLine());
        region.put("endColumn", place.endColumn());
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException odd) {
            return "catalogue";
        }
    }

    /** The log as text, with a line end. */
    @Override
    public String toString() {
        return log.toPrettyString() + "\n";
    }
}
