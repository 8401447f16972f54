package dev.casebook.observe;

import dev.casebook.HiddenCharacters;

/** Texts of a server for logs: on one line, hidden characters escaped, and not long. */
final class OneLine {
    /** The maximum number of characters that are kept of a text. */
    static final int MAX = 128;

    static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(MAX).forEach(point -> append(line, point));
        return line.toString();
    }

    private static void append(StringBuilder line, int point) {
        if (HiddenCharacters.isHidden(point)) {
            line.append(HiddenCharacters.escape(point));
        } else {
            line.appendCodePoint(point);
        }
    }

    private OneLine() {}
}
