package dev.casebook.tools.compare.report;

import dev.casebook.tools.compare.CatalogueChange;
import dev.casebook.tools.compare.ChangeKind;
import dev.casebook.tools.compare.ComparisonResult;
import dev.casebook.tools.compare.Verdict;
import java.util.List;

/** Writes a comparison for the notes of a release. */
final class MarkdownReport {
    static String write(ComparisonResult result) {
        StringBuilder text = new StringBuilder();
        text.append("Version: ")
                .append(result.verdict().map(Verdict::word).orElse("nothing changed"))
                .append('\n');
        for (ChangeKind kind : ChangeKind.values()) {
            List<CatalogueChange> changes = result.changes().stream()
                    .filter(change -> change.rule().kind() == kind)
                    .toList();
            if (!changes.isEmpty()) {
                String about = kind.about();
                text.append("\n### ")
                        .append(Character.toUpperCase(about.charAt(0)))
                        .append(about.substring(1));
                text.append("\n\n| entry | change | | version |\n|---|---|---|---|\n");
                changes.forEach(change -> text.append("| ")
                        .append(cell(change.entry()))
                        .append(" | ")
                        .append(cell(change.rule().title()))
                        .append(" | ")
                        .append(cell(change.detail()))
                        .append(" | ")
                        .append(change.rule().verdict().word())
                        .append(" |\n"));
            }
        }
        return text.toString();
    }

    /** A text that is no markup, and that no spreadsheet takes for a formula. */
    private static String cell(String text) {
        String escaped = text.replaceAll("([\\\\`*_{}\\[\\]<>()#|~!&])", "\\\\$1");
        return escaped.matches("(?s)[=+@-].*") ? "\\" + escaped : escaped;
    }

    private MarkdownReport() {}
}
