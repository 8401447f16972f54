package dev.casebook.tools.compare.report;

import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.tools.compare.CatalogueChange;
import dev.casebook.tools.compare.ComparisonResult;
import dev.casebook.tools.compare.Verdict;

/** Writes a comparison for a terminal. */
final class TextReport {
    static String write(ComparisonResult result) {
        StringBuilder text = new StringBuilder();
        result.changes().forEach(change -> change(change, result, text));
        if (!result.accepted().isEmpty()) {
            text.append("accepted: ").append(result.accepted().size()).append('\n');
        }
        result.stale().forEach(finding -> text.append(FindingText.of(finding)).append('\n'));
        toPaste(result, text);
        text.append(result.verdict()
                .map(verdict -> "changes: " + result.changes().size() + "; the next version is a " + verdict.word()
                        + " version")
                .orElse("nothing changed"));
        return text.append('\n').toString();
    }

    private static void change(CatalogueChange change, ComparisonResult result, StringBuilder text) {
        text.append('[')
                .append(change.rule().id())
                .append("] ")
                .append(change.rule().verdict().word());
        text.append(", ").append(change.rule().kind().word()).append(": ").append(change.entry());
        text.append(": ").append(change.rule().title()).append('\n');
        if (!change.detail().isEmpty()) {
            text.append("  ").append(change.detail()).append('\n');
        }
        change.place()
                .ifPresent(place -> text.append("  ").append(place.position()).append('\n'));
        text.append("  ").append(change.rule().reason()).append('\n');
        result.touched(change)
                .forEach(method -> text.append("  here: ").append(method).append('\n'));
    }

    private static void toPaste(ComparisonResult result, StringBuilder text) {
        if (result.changes().stream().anyMatch(change -> change.rule().verdict() == Verdict.MAJOR)) {
            text.append("to accept major changes, write in the file of accepted changes:\naccept:\n");
            result.changes().stream()
                    .filter(change -> change.rule().verdict() == Verdict.MAJOR)
                    .map(change -> "  - {rule: " + change.rule().id() + ", entry: \"" + change.entry()
                            + "\", release: \"\", reason: \"\"}\n")
                    .distinct()
                    .forEach(text::append);
        }
    }

    private TextReport() {}
}
