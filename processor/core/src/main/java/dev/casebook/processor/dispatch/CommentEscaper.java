package dev.casebook.processor.dispatch;

import dev.casebook.HiddenCharacters;

/** Makes a text harmless inside a Javadoc comment, where nobody else escapes it. */
final class CommentEscaper {
    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(escaped, point));
        return escaped.toString();
    }

    /** A backslash could begin an escape of Java's, which ends the comment whatever is around it. */
    private static void append(StringBuilder escaped, int point) {
        switch (point) {
            case '&', '<', '>', '@', '*', '/', '\\', '{', '}', '$' -> entity(escaped, point);
            default -> {
                if (HiddenCharacters.isHidden(point)) {
                    escaped.append(' ');
                } else {
                    escaped.appendCodePoint(point);
                }
            }
        }
    }

    private static void entity(StringBuilder escaped, int point) {
        escaped.append("&#").append(point).append(';');
    }

    private CommentEscaper() {}
}
