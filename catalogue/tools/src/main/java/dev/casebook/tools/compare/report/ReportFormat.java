package dev.casebook.tools.compare.report;

import dev.casebook.tools.compare.ComparisonResult;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a comparison is written. */
public enum ReportFormat {
    /** For a terminal. */
    TEXT(TextReport::write),
    /** For tools; the format is in docs/compare.md. */
    JSON(JsonReport::write),
    /** For code scanning, version 2.1.0. */
    SARIF(SarifReport::write),
    /** For the notes of a release. */
    MARKDOWN(MarkdownReport::write);

    private final Function<ComparisonResult, String> writer;

    ReportFormat(Function<ComparisonResult, String> writer) {
        this.writer = writer;
    }

    /** The format of a word such as {@code sarif}. */
    public static Optional<ReportFormat> of(String word) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** The report. */
    public String write(ComparisonResult result) {
        return writer.apply(result);
    }
}
