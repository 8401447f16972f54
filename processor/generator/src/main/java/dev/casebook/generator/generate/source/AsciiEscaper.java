package dev.casebook.generator.generate.source;

import dev.casebook.HiddenCharacters;

/**
 * Writes a source in ASCII, with Java's escapes for everything else: compilers write and read generated sources in the
 * encoding of the machine where nobody names one, and not every encoding has every character.
 */
final class AsciiEscaper {
    /** The same source, with an escape for each UTF-16 unit that is not ASCII. */
    static String of(String source) {
        if (isAscii(source)) {
            return source;
        }
        StringBuilder ascii = new StringBuilder(source.length() + source.length() / 8);
        source.chars().forEach(unit -> append(ascii, unit));
        return ascii.toString();
    }

    private static void append(StringBuilder ascii, int unit) {
        if (isAscii(unit)) {
            ascii.append((char) unit);
        } else {
            ascii.append(HiddenCharacters.escape(unit));
        }
    }

    private static boolean isAscii(String source) {
        for (int i = 0; i < source.length(); i++) {
            if (!isAscii(source.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(int unit) {
        return unit < 0x80;
    }

    private AsciiEscaper() {}
}
