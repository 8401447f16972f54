package dev.casebook.observe;

import dev.casebook.HiddenCharacters;

/** Texts of a server for logs: on one line, hidden characters escaped, and not long. */
final class OneLine {
    /** The maximum number of characters that are kept of a text. */
    static final int MAX = 128;

    static String of(String text) {
        return isShown(text) ? text : escaped(text);
    }

    /** Whether it can stay as it is: nearly every code and id has only visible characters of ASCII. */
    private static boolean isShown(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return text.length() <= MAX;
    }

    private static String escaped(String text) {
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
