package dev.casebook.tools.report;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Span;
import java.util.function.UnaryOperator;

/**
 * A place in a file, as reports have it. Lines and columns are counted from 1; the end is behind the last character.
 *
 * @param file the path of the file, with {@code /}
 */
public record ReportPlace(String file, int line, int column, int endLine, int endColumn) {
    public ReportPlace {
        requireNonNull(file, "file");
    }

    /**
     * The place of a span.
     *
     * @param paths the path to show for a file's path from the resources root
     */
    public static ReportPlace of(Span span, UnaryOperator<String> paths) {
        return new ReportPlace(
                paths.apply(span.source().name()).replace('\\', '/'),
                span.line(),
                span.column(),
                span.endLine(),
                span.endColumn());
    }
}
