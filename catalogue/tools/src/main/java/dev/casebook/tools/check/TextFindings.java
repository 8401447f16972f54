package dev.casebook.tools.check;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.diagnostic.Severity;
import java.util.List;

/** Writes findings for people. */
public final class TextFindings {
    /** The findings, and a line that counts them. */
    public static String write(List<CheckedFile> files, FindingColour colour) {
        StringBuilder text = new StringBuilder();
        for (CheckedFile file : files) {
            for (Finding finding : file.findings()) {
                text.append(colour.of(finding.severity()))
                        .append(": ")
                        .append(FindingText.withPaths(finding, file.paths()))
                        .append('\n');
            }
        }
        return text.append(summary(files)).append('\n').toString();
    }

    /** What it came to, such as {@code 2 catalogues: 1 error, 0 warnings}. */
    public static String summary(List<CheckedFile> files) {
        return counted(files.size(), "catalogue") + ": " + counted(count(files, Severity.ERROR), "error") + ", "
                + counted(count(files, Severity.WARNING), "warning");
    }

    private static long count(List<CheckedFile> files, Severity severity) {
        return files.stream().mapToLong(file -> file.count(severity)).sum();
    }

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private TextFindings() {}
}
