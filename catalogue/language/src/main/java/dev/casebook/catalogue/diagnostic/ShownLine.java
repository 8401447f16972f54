package dev.casebook.catalogue.diagnostic;

import dev.casebook.catalogue.source.Span;

/**
 * A line of a source and the carets below a place in it. A long line is cut to the surroundings of the place; tabs stay
 * tabs in both, so that they align wherever the tab stops are.
 *
 * @param text the line
 * @param carets spaces and carets
 */
record ShownLine(String text, String carets) {
    /** How many characters are shown of a line. */
    private static final int MAX = 120;

    /** How many of them are before the place, when the line is cut there. */
    private static final int BEFORE = 40;

    private static final String CUT = "...";

    static ShownLine of(Span span) {
        int[] points = span.source().line(span.line()).codePoints().toArray();
        int first = Math.min(span.column() - 1, points.length);
        int end = span.endLine() > span.line() ? points.length : Math.min(span.endColumn() - 1, points.length);
        int from = points.length <= MAX ? 0 : Math.max(0, first - BEFORE);
        int to = Math.min(points.length, from + MAX);
        String head = from > 0 ? CUT : "";
        String tail = to < points.length ? CUT : "";
        return new ShownLine(
                head + text(points, from, to) + tail, " ".repeat(head.length()) + carets(points, from, first, end, to));
    }

    private static String text(int[] points, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(shown(points[i]));
        }
        return text.toString();
    }

    private static String carets(int[] points, int from, int first, int end, int to) {
        StringBuilder carets = new StringBuilder();
        for (int i = from; i < first; i++) {
            carets.append(points[i] == '\t' ? "\t" : " ".repeat(width(points[i])));
        }
        int marked = 0;
        for (int i = first; i < Math.min(end, to); i++) {
            marked += width(points[i]);
        }
        return carets.append("^".repeat(Math.max(1, marked))).toString();
    }

    private static String shown(int point) {
        return point == '\t' ? "\t" : DisplayText.point(point);
    }

    private static int width(int point) {
        String shown = shown(point);
        return shown.codePointCount(0, shown.length()) > 1 ? shown.length() : CharacterWidth.of(point);
    }
}
