package dev.casebook.generator.generate.source;

import java.util.Arrays;

/**
 * Which characters of a catalogue's text can stand in a source file as they are. The list is ours: each Java knows
 * another Unicode, and what is generated must not depend on it.
 */
final class SourceCharacters {
    /** First and last of what is not seen as what it is: control, format, bidirectional, private, lone surrogates. */
    private static final int[][] HIDDEN = {
        {0, 0x1f},
        {0x7f, 0x9f},
        {0xad, 0xad},
        {0x600, 0x605},
        {0x61c, 0x61c},
        {0x6dd, 0x6dd},
        {0x70f, 0x70f},
        {0x890, 0x891},
        {0x8e2, 0x8e2},
        {0x180e, 0x180e},
        {0x200b, 0x200f},
        {0x2028, 0x202e},
        {0x2060, 0x206f},
        {0xd800, 0xf8ff},
        {0xfeff, 0xfeff},
        {0xfff0, 0xfffb},
        {0xfffe, 0xffff},
        {0x110bd, 0x110bd},
        {0x110cd, 0x110cd},
        {0x13430, 0x1345f},
        {0x1bca0, 0x1bca3},
        {0x1d173, 0x1d17a},
        {0xe0000, 0x10ffff},
    };

    /** Whether a character is seen as what it is. */
    static boolean isPlain(int point) {
        return isPlainAscii(point) || Arrays.stream(HIDDEN).noneMatch(range -> range[0] <= point && point <= range[1]);
    }

    private static boolean isPlainAscii(int point) {
        return ' ' <= point && point <= '~';
    }

    /** The character as Java escapes it: one escape for each of its UTF-16 units. */
    static String escape(int point) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : Character.toChars(point)) {
            escaped.append(String.format("\\u%04x", (int) unit));
        }
        return escaped.toString();
    }

    private SourceCharacters() {}
}
