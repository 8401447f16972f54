package dev.casebook.tools.check;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.tools.report.ReportPlace;
import dev.casebook.tools.report.SarifLog;
import java.util.List;
import java.util.Map;

/** Writes findings as SARIF 2.1.0. */
final class SarifFindings {
    static String write(List<CheckedFile> files) {
        SarifLog log = new SarifLog("casebook");
        files.forEach(file -> file.findings().forEach(finding -> add(finding, file, log)));
        return log.toString();
    }

    private static void add(Finding finding, CheckedFile file, SarifLog log) {
        Problem problem = finding.problem();
        log.add(
                new SarifLog.Rule(
                        problem.id(),
                        problem.text(),
                        problem.help(),
                        finding.severity().word()),
                finding.message() + "\nhelp: " + finding.help(),
                finding.span().map(span -> ReportPlace.of(span, file.paths())),
                finding.related().stream()
                        .map(related -> Map.entry(related.label().text(), ReportPlace.of(related.span(), file.paths())))
                        .toList());
    }

    private SarifFindings() {}
}
