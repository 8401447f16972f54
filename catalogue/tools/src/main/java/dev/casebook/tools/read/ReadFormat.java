package dev.casebook.tools.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.ErrorDefinition;
import dev.casebook.ErrorReport;
import dev.casebook.catalogue.markdown.AdviceInWords;
import dev.casebook.envelope.Extent;
import dev.casebook.tools.text.LabelledLines;
import dev.casebook.tools.text.VisibleText;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes what bodies hold.
 *
 * @param width the number of characters of a line, for people
 * @param showsPersonal whether fields about persons are shown
 */
public record ReadFormat(int width, boolean showsPersonal) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String HIDDEN = "(personal)";
    private static final int MAX_TEXT = 500;

    /** A body as one line of JSON. */
    public String json(BodyPlace place, ReadBody body) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("file", place.file());
        if (place.line() > 0) {
            node.put("line", place.line());
        }
        body.extent().ifPresent(extent -> node.put("failed", extent == Extent.REQUEST));
        node.putArray("errors");
        body.errors().forEach(error -> node.withArray("errors").add(json(error)));
        try {
            return MAPPER.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ObjectNode json(InterpretedException error) {
        ObjectNode node = MAPPER.valueToTree(error.toMap());
        ErrorReport report = error.report();
        report.message().ifPresent(text -> node.put("message", text));
        report.details().ifPresent(text -> node.put("details", text));
        put(node, "fields", report.fields(), report);
        put(node, "context", report.context(), report);
        return node;
    }

    private void put(ObjectNode node, String key, Map<String, String> values, ErrorReport report) {
        values.forEach((name, value) -> node.withObject("/" + key).put(name, shown(name, value, report)));
    }

    private String shown(String name, String value, ErrorReport report) {
        return report.isPersonal(name) && !showsPersonal ? HIDDEN : value;
    }

    /** A body for people. */
    public String text(BodyPlace place, ReadBody body) {
        LabelledLines lines = new LabelledLines(width);
        lines.add(VisibleText.line(place.toString()) + ": " + summary(body));
        body.errors().forEach(error -> lines(error, lines.gap()));
        return lines.toString();
    }

    private static String summary(ReadBody body) {
        int count = body.errors().size();
        String errors = count == 0 ? "no error" : count == 1 ? "1 error" : count + " errors";
        return errors
                + body.extent()
                        .map(extent -> extent == Extent.REQUEST ? ", the request failed" : ", the request succeeded")
                        .orElse("");
    }

    private void lines(InterpretedException error, LabelledLines lines) {
        ErrorReport report = error.report();
        String code = String.valueOf(error.toMap().getOrDefault("code", ""));
        String subcode = report.subcode().isEmpty() ? "" : "/" + report.subcode();
        lines.add((code + subcode + " " + error.title()).strip());
        lines.add("name", error.error().map(ErrorDefinition::symbol));
        lines.add(
                "category",
                error.found().category().map(category -> category.name().value().value()));
        lines.add("remedy", error.error().flatMap(ErrorDefinition::remedy));
        lines.add("advice", AdviceInWords.of(error.advice()));
        lines.add("outcome", error.outcome().name().toLowerCase(Locale.ROOT));
        lines.add("message", cut(report.message()));
        lines.add("details", cut(report.details()));
        lines.add("trace id", cut(report.traceId()));
        lines.add("fields", values(report.fields(), report));
        lines.add("context", values(report.context(), report));
    }

    private static Optional<String> cut(Optional<String> text) {
        return text.map(each -> VisibleText.shortened(each, MAX_TEXT));
    }

    private Optional<String> values(Map<String, String> values, ErrorReport report) {
        return Optional.of(values.entrySet().stream()
                .map(entry -> entry.getKey() + " "
                        + VisibleText.shortened(shown(entry.getKey(), entry.getValue(), report), MAX_TEXT))
                .collect(Collectors.joining(", ")));
    }
}
