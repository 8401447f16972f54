package dev.casebook.reader.scan;

import java.nio.charset.StandardCharsets;

/** Escape sequences of JSON. */
final class Escapes {
    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String UNESCAPED = "\"\\/\b\f\n\r\t";

    /** The offset after an escape sequence. */
    static int end(byte[] source, int backslash) throws ScanBailOutException {
        int next = backslash + 1;
        if (next < source.length && ESCAPED.indexOf(source[next]) >= 0) {
            return next + 1;
        }
        if (next + 4 < source.length && source[next] == 'u' && isHex(source, next + 1)) {
            return next + 5;
        }
        throw new ScanBailOutException();
    }

    /** The text of a string whose escape sequences have been checked. */
    static String text(byte[] source, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int plain = from;
        for (int at = from; at < to; at++) {
            if (source[at] == '\\') {
                text.append(new String(source, plain, at - plain, StandardCharsets.UTF_8));
                boolean number = source[at + 1] == 'u';
                text.append(number ? number(source, at + 2) : UNESCAPED.charAt(ESCAPED.indexOf(source[at + 1])));
                at += number ? 5 : 1;
                plain = at + 1;
            }
        }
        return text.append(new String(source, plain, to - plain, StandardCharsets.UTF_8))
                .toString();
    }

    private static char number(byte[] source, int from) {
        int number = 0;
        for (int i = from; i < from + 4; i++) {
            number = number * 16 + Character.digit(source[i], 16);
        }
        return (char) number;
    }

    private static boolean isHex(byte[] source, int from) {
        for (int i = from; i < from + 4; i++) {
            if (Character.digit(source[i], 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private Escapes() {}
}
