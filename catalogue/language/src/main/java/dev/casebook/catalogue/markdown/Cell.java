package dev.casebook.catalogue.markdown;

import dev.casebook.HiddenCharacters;
import java.util.regex.Pattern;

/** A catalogue's texts within Markdown, tables included: they are shown as they are, and nothing in them is markup. */
final class Cell {
    /** What makes a heading, a list or a line of the beginning of a paragraph. */
    private static final Pattern BLOCK_START = Pattern.compile("^([0-9]+(?=[.)])|(?=[#+=-]))");

    /** A text as prose. */
    static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.strip().codePoints().forEach(point -> append(safe, point));
        return BLOCK_START.matcher(safe).replaceFirst("$1\\\\");
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
            case '\n', '\r', '\t', 0x85, 0x2028, 0x2029 -> safe.append(' ');
            case '\\', '`', '*', '_', '[', ']', '|', '~' -> safe.append('\\').appendCodePoint(point);
            default -> {
                if (isHidden(point)) {
                    safe.append(String.format("U+%04X", point));
                } else {
                    safe.appendCodePoint(point);
                }
            }
        }
    }

    /** Joiners stay, since scripts need them. */
    private static boolean isHidden(int point) {
        return HiddenCharacters.isHidden(point) && !HiddenCharacters.isJoiner(point);
    }

    private Cell() {}
}
