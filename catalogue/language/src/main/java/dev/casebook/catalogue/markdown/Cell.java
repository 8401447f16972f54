package dev.casebook.catalogue.markdown;

/** A catalogue's texts within Markdown, tables included: they are shown as they are, and nothing in them is markup. */
final class Cell {
    /** A text as prose. */
    static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.strip().codePoints().forEach(point -> append(safe, point));
        return safe.toString();
    }

    /** A name or a code, such as {@code `RATE_LIMIT_HIT`}. */
    static String code(String name) {
        return name.indexOf('`') < 0 && name.indexOf('|') < 0 ? "`" + name + "`" : text(name);
    }

    private static void append(StringBuilder safe, int point) {
        switch (point) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '\n', '\r', '\t' -> safe.append(' ');
            case '\\', '`', '*', '_', '[', ']', '|', '~' -> safe.append('\\').appendCodePoint(point);
            default -> safe.appendCodePoint(point);
        }
    }

    private Cell() {}
}
