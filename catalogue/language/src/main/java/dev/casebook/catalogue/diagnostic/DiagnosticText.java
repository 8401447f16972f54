package dev.casebook.catalogue.diagnostic;

import dev.casebook.catalogue.source.Span;

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
public final class DiagnosticText {
    private static final String INDENT = "  ";

    /** Without the severity's word: compilers print one of their own. */
    public static String of(Diagnostic finding) {
        StringBuilder text = new StringBuilder();
        text.append('[').append(finding.problem().id()).append("] ").append(visible(finding.message()));
        finding.span().ifPresent(span -> append(text, span, ""));
        for (Diagnostic.Related related : finding.related()) {
            append(text, related.span(), ": " + visible(related.label()));
        }
        return text.append("\nhelp: ").append(visible(finding.help())).toString();
    }

    /** With the severity's word at its start, such as {@code error: [CB203] ...}. */
    public static String withSeverity(Diagnostic finding) {
        return finding.severity().word() + ": " + of(finding);
    }

    private static void append(StringBuilder text, Span span, String label) {
        ShownLine line = ShownLine.of(span);
        text.append('\n').append(visible(span.position())).append(label);
        text.append('\n').append(INDENT).append(line.text());
        text.append('\n').append(INDENT).append(line.carets());
    }

    /** A text of our own with words of others in it: line ends stay, whatever else cannot be seen is escaped. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> visible.append(point == '\n' ? "\n" : Shown.point(point)));
        return visible.toString();
    }

    private DiagnosticText() {}
}
