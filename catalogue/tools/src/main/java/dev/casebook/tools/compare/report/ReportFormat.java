package dev.casebook.tools.compare.report;

import dev.casebook.tools.compare.ComparisonResult;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a comparison is written. */
public enum ReportFormat {
    /** For a terminal. */
    TEXT,
    /** For tools: one object. */
    JSON,
    /** For code scanning, version 2.1.0. */
    SARIF,
    /** For the notes of a release. */
    MARKDOWN;

    /** The format of a word such as {@code sarif}. */
    public static Optional<ReportFormat> of(String word) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** The report. */
    public String write(ComparisonResult result) {
        return switch (this) {
            case TEXT -> TextReport.write(result);
            case JSON -> JsonReport.write(result);
            case SARIF -> SarifReport.write(result);
            case MARKDOWN -> MarkdownReport.write(result);
        };
    }
}
