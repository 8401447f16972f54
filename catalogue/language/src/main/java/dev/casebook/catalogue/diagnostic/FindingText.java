package dev.casebook.catalogue.diagnostic;

import dev.casebook.catalogue.source.Span;
import java.util.function.UnaryOperator;

/**
 * The final form of a finding:
 *
 * <pre>{@code
 * [CB203] `40x` is not a valid code
 * billing.yaml:12:11
 *       code: 40x
 *             ^^^
 * help: write an integer such as `130429`, ...
 * }</pre>
 */
public final class FindingText {
    private static final String INDENT = "  ";

    /** Without the severity's word: compilers print one of their own. */
    public static String of(Finding finding) {
        return withPaths(finding, UnaryOperator.identity());
    }

    /**
     * The same with other names of its files, such as absolute paths that an editor opens.
     *
     * @param paths the path to print for a file's path from the resources root
     */
    public static String withPaths(Finding finding, UnaryOperator<String> paths) {
        StringBuilder text = new StringBuilder();
        text.append('[').append(finding.problem().id()).append("] ").append(visible(finding.message()));
        finding.span().ifPresent(span -> append(text, position(span, paths), span));
        for (Finding.Related related : finding.related()) {
            append(
                    text,
                    position(related.span(), paths) + ": " + related.label().text(),
                    related.span());
        }
        return text.append("\nhelp: ").append(visible(finding.help())).toString();
    }

    /** With the severity's word at its start, such as {@code error: [CB203] ...}. */
    public static String withSeverity(Finding finding) {
        return finding.severity().word() + ": " + of(finding);
    }

    private static String position(Span span, UnaryOperator<String> paths) {
        return paths.apply(span.source().name()) + ":" + span.line() + ":" + span.column();
    }

    private static void append(StringBuilder text, String head, Span span) {
        ShownLine line = ShownLine.of(span);
        text.append('\n').append(visible(head));
        text.append('\n').append(INDENT).append(line.text());
        text.append('\n').append(INDENT).append(line.carets());
    }

    /** A text of our own with words of others in it: line ends stay, whatever else cannot be seen is escaped. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> visible.append(point == '\n' ? "\n" : DisplayText.point(point)));
        return visible.toString();
    }

    private FindingText() {}
}
