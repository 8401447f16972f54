package dev.casebook.tools.check;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.tools.report.ReportPlace;
import java.util.List;

/** Writes findings as annotations of GitHub Actions, such as {@code ::error file=shop.yaml,line=12::...}. */
final class GitHubFindings {
    static String write(List<CheckedFile> files) {
        StringBuilder lines = new StringBuilder();
        for (CheckedFile file : files) {
            file.findings().forEach(finding -> lines.append(line(finding, file)).append('\n'));
        }
        return lines.toString();
    }

    private static String line(Finding finding, CheckedFile file) {
        String place = finding.span()
                .map(span -> ReportPlace.of(span, file.paths()))
                .map(GitHubFindings::properties)
                .orElse("");
        return "::" + command(finding.severity()) + " " + place + "title="
                + finding.problem().id() + "::" + message(finding.message() + "\nhelp: " + finding.help());
    }

    private static String properties(ReportPlace place) {
        return "file=" + property(place.file()) + ",line=" + place.line() + ",col=" + place.column() + ",endLine="
                + place.endLine() + ",endColumn=" + place.endColumn() + ",";
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }

    private GitHubFindings() {}
}
