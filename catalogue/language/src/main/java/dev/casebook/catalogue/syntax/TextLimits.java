package dev.casebook.catalogue.syntax;

import static dev.casebook.catalogue.diagnostic.SyntaxProblems.LINE_TOO_LONG;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.SCALAR_TOO_LONG;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TOO_DEEP;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TOO_LONG;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TOO_MANY_LINES;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TOO_MANY_PARTS;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.UNPRINTABLE;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.source.Span;

/** What a catalogue's text must keep, whatever is in it. */
public final class TextLimits {
    /** The most bytes of a file: ten times a catalogue of 10,000 errors. */
    static final int BYTES = 32 << 20;

    /** The longest text, in UTF-16 units. */
    static final int LENGTH = 32 << 20;

    /** The most lines. */
    static final int LINES = 2_000_000;

    /** The longest line, in UTF-16 units. */
    static final int LINE = 1_000_000;

    /** The longest key or value, in UTF-16 units: ten times what the language takes anywhere. */
    static final int SCALAR = 100_000;

    /** The most keys, values, lists and mappings. */
    static final int PARTS = 2_000_000;

    /** The deepest nesting of lists and mappings: ten times what the language needs. */
    static final int DEPTH = 50;

    /** How many characters that YAML refuses are reported one by one: the file may be a picture. */
    private static final int UNPRINTABLES = 10;

    /** Whether the text can be read at all. */
    public static boolean keeps(SourceText source, Findings findings) {
        if (source.text().length() > LENGTH) {
            findings.add(TOO_LONG.of(source.text().length(), LENGTH).at(source.start()));
            return false;
        }
        return keepsLines(source, findings) && isPrintable(source, findings);
    }

    private static boolean keepsLines(SourceText source, Findings findings) {
        if (source.lineCount() > LINES) {
            findings.add(TOO_MANY_LINES.of(LINES).at(source.span(LINES + 1, 1, LINES + 1, 1)));
            return false;
        }
        for (int number = 1; number <= source.lineCount(); number++) {
            if (source.line(number).length() > LINE) {
                findings.add(LINE_TOO_LONG.of(LINE).at(source.span(number, 1, number, 1)));
                return false;
            }
        }
        return true;
    }

    /** Whether a key or a value is no longer than the limit. */
    public static boolean keepsScalar(String text, Span span, Findings findings) {
        if (text.length() > SCALAR) {
            findings.add(SCALAR_TOO_LONG.of(text.length(), SCALAR).at(span));
        }
        return text.length() <= SCALAR;
    }

    /** Whether there are no more parts than the limit. */
    public static boolean keepsParts(int parts, Span span, Findings findings) {
        if (parts > PARTS) {
            findings.add(TOO_MANY_PARTS.of(PARTS).at(span));
        }
        return parts <= PARTS;
    }

    /** Whether lists and mappings are nested no deeper than the limit. */
    static boolean keepsDepth(int depth, Span span, Findings findings) {
        if (depth > DEPTH) {
            findings.add(TOO_DEEP.of(DEPTH).at(span));
        }
        return depth <= DEPTH;
    }

    private static boolean isPrintable(SourceText source, Findings findings) {
        String text = source.text();
        int offset = 0;
        int found = 0;
        for (int i = 0; i < text.length() && found < UNPRINTABLES; offset++) {
            int point = text.codePointAt(i);
            if (!isPrintable(point)) {
                Span span = source.between(offset, offset + 1);
                findings.add(UNPRINTABLE.of(point).at(span));
                found++;
            }
            i += Character.charCount(point);
        }
        return found == 0;
    }

    /** Whether YAML allows the character in a text; of the surrogates only pairs are, and those are one character. */
    private static boolean isPrintable(int point) {
        return (point >= 0x20 && point <= 0x7E)
                || (point >= '\t' && point <= '\n')
                || point == '\r'
                || point == 0x85
                || (point >= 0xA0 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    private TextLimits() {}
}
