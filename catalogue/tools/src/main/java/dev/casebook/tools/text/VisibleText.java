package dev.casebook.tools.text;

import dev.casebook.HiddenCharacters;

/** Texts of servers and files, made safe for a terminal: what cannot be seen is escaped, such as control sequences. */
public final class VisibleText {
    /** The text on one line. */
    public static String line(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(visible, point));
        return visible.toString();
    }

    /** The text with its line ends. */
    public static String lines(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n') {
                visible.append('\n');
            } else if (point != '\r') {
                append(visible, point);
            }
        });
        return visible.toString();
    }

    /** The text on one line, shortened to a number of characters. */
    public static String shortened(String text, int max) {
        int count = text.codePointCount(0, text.length());
        return count <= max ? line(text) : line(text.substring(0, text.offsetByCodePoints(0, max))) + "...";
    }

    private static void append(StringBuilder visible, int point) {
        if (HiddenCharacters.isHidden(point) && !HiddenCharacters.isJoiner(point)) {
            visible.append(HiddenCharacters.escape(point));
        } else {
            visible.appendCodePoint(point);
        }
    }

    private VisibleText() {}
}
