package dev.casebook;

/**
 * Characters that a reader does not see as what they are: control and format characters, those that change the direction
 * of text, fillers and selectors that show nothing, characters for private use, lone surrogates. Texts from outside are shown with these characters escaped:
 *
 * <pre>{@code
 * HiddenCharacters.isHidden(0x202e)  // true: RIGHT-TO-LEFT OVERRIDE
 * HiddenCharacters.escape(0x202e)    // "\\u202e"
 * }</pre>
 *
 * <p>The list is fixed: each Java knows another version of Unicode, and what is shown must not depend on it.
 */
public final class HiddenCharacters {
    /** First and last of each range, in order. */
    private static final int[][] RANGES = {
        {0, 0x1f},
        {0x7f, 0x9f},
        {0xad, 0xad},
        {0x34f, 0x34f},
        {0x600, 0x605},
        {0x61c, 0x61c},
        {0x6dd, 0x6dd},
        {0x70f, 0x70f},
        {0x890, 0x891},
        {0x8e2, 0x8e2},
        {0x115f, 0x1160},
        {0x17b4, 0x17b5},
        {0x180b, 0x180f},
        {0x200b, 0x200f},
        {0x2028, 0x202e},
        {0x2060, 0x206f},
        {0x2800, 0x2800},
        {0x3164, 0x3164},
        {0xd800, 0xf8ff},
        {0xfdd0, 0xfdef},
        {0xfe00, 0xfe0f},
        {0xfeff, 0xfeff},
        {0xffa0, 0xffa0},
        {0xfff0, 0xfffb},
        {0xfffe, 0xffff},
        {0x110bd, 0x110bd},
        {0x110cd, 0x110cd},
        {0x13430, 0x1345f},
        {0x16fe4, 0x16fe4},
        {0x1bca0, 0x1bca3},
        {0x1d159, 0x1d159},
        {0x1d173, 0x1d17a},
        {0xe0000, 0x10ffff},
    };

    /** Whether a reader does not see a code point as what it is. */
    public static boolean isHidden(int point) {
        if (' ' <= point && point <= '~') {
            return false;
        }
        for (int[] range : RANGES) {
            if (point <= range[1]) {
                return range[0] <= point;
            }
        }
        return false;
    }

    /** Whether a code point is a joiner: it is hidden, but scripts such as Persian and Hindi need it between letters. */
    public static boolean isJoiner(int point) {
        return point == 0x200c || point == 0x200d;
    }

    /** A code point as Java escapes it: a backslash, {@code u} and four digits for each of its UTF-16 units. */
    public static String escape(int point) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : Character.toChars(point)) {
            escaped.append(String.format("\\u%04x", (int) unit));
        }
        return escaped.toString();
    }

    private HiddenCharacters() {}
}
