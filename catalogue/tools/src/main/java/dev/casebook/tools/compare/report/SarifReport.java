package dev.casebook.tools.compare.report;

import dev.casebook.tools.compare.CatalogueChange;
import dev.casebook.tools.compare.ChangeRule;
import dev.casebook.tools.compare.ComparisonResult;
import dev.casebook.tools.compare.Verdict;
import dev.casebook.tools.report.ReportPlace;
import dev.casebook.tools.report.SarifLog;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes a comparison as SARIF 2.1.0. A major change is an error, a minor one a warning, others are notes. */
final class SarifReport {
    static String write(ComparisonResult result) {
        SarifLog log = new SarifLog("casebook-compare");
        result.changes().forEach(change -> add(change, log));
        return log.toString();
    }

    private static void add(CatalogueChange change, SarifLog log) {
        ChangeRule rule = change.rule();
        String detail = change.detail().isEmpty() ? "" : " (" + change.detail() + ")";
        log.add(
                new SarifLog.Rule(rule.id(), rule.title(), rule.reason(), level(rule.verdict())),
                change.entry() + ": " + rule.title() + detail,
                change.place().map(place -> ReportPlace.of(place, UnaryOperator.identity())),
                List.of());
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
