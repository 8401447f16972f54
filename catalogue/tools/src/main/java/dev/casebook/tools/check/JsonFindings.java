package dev.casebook.tools.check;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.tools.report.ReportPlace;
import java.util.List;

/** Writes each finding as one line of JSON. */
final class JsonFindings {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static String write(List<CheckedFile> files) {
        StringBuilder lines = new StringBuilder();
        for (CheckedFile file : files) {
            file.findings().forEach(finding -> lines.append(line(finding, file)).append('\n'));
        }
        return lines.toString();
    }

    private static ObjectNode line(Finding finding, CheckedFile file) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", finding.problem().id());
        node.put("severity", finding.severity().word());
        node.put("message", finding.message());
        node.put("help", finding.help());
        node.put("catalogue", file.name());
        finding.span().ifPresent(span -> place(node, ReportPlace.of(span, file.paths())));
        for (Finding.Related related : finding.related()) {
            ObjectNode other = node.withArray("related").addObject();
            other.put("message", related.label().text());
            place(other, ReportPlace.of(related.span(), file.paths()));
        }
        return node;
    }

    private static void place(ObjectNode node, ReportPlace place) {
        node.put("file", place.file());
        node.put("line", place.line());
        node.put("column", place.column());
        node.put("endLine", place.endLine());
        node.put("endColumn", place.endColumn());
    }

    private JsonFindings() {}
}
