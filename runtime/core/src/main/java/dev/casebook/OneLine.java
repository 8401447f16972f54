package dev.casebook;

/** Shows an untrusted text on one line: control, format and bidirectional characters escaped, its length limited. */
final class OneLine {
    /** The maximum number of characters of a text that are shown. */
    static final int MAX = 300;

    /** The text on one line: a line feed as a backslash, {@code u} and {@code 000a}, a backslash as two. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), MAX));
        int next = 0;
        while (next < text.length() && line.length() < MAX) {
            int point = text.codePointAt(next);
            append(line, point);
            next += Character.charCount(point);
        }
        return next < text.length() ? line.append("...").toString() : line.toString();
    }

    private static void append(StringBuilder line, int point) {
        if (point == '\\') {
            // a backslash of the server must not look like one that is written here
            line.append("\\\\");
        } else if (HiddenCharacters.isHidden(point)) {
            line.append(HiddenCharacters.escape(point));
        } else {
            line.appendCodePoint(point);
        }
    }

    private OneLine() {}
}
