package dev.casebook.catalogue.syntax;

import static dev.casebook.catalogue.diagnostic.Problem.TOO_DEEP;
import static dev.casebook.catalogue.diagnostic.Problem.TOO_LONG;
import static dev.casebook.catalogue.diagnostic.Problem.UNPRINTABLE;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.source.Span;

/** What a catalogue's text must keep, whatever stands in it. */
final class Limits {
    /** The longest text, in UTF-16 units: twenty times a catalogue of 10,000 errors. */
    static final int LENGTH = 64 << 20;

    /** The deepest nesting of lists and mappings: ten times what the language needs. */
    static final int DEPTH = 50;

    /** How many characters that YAML refuses are reported one by one: the file may be a picture. */
    private static final int UNPRINTABLES = 10;

    /** Whether the text can be read at all. */
    static boolean keeps(SourceText source, Findings findings) {
        if (source.text().length() > LENGTH) {
            findings.add(Diagnostic.at(
                    source.start(), TOO_LONG, Integer.toString(source.text().length()), Integer.toString(LENGTH)));
            return false;
        }
        return isPrintable(source, findings);
    }

    /** Whether lists and mappings are nested no deeper than the limit. */
    static boolean keepsDepth(int depth, Span span, Findings findings) {
        if (depth > DEPTH) {
            findings.add(Diagnostic.at(span, TOO_DEEP, Integer.toString(DEPTH)));
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
                findings.add(Diagnostic.at(span, UNPRINTABLE, String.format("U+%04X", point)));
                found++;
            }
            i += Character.charCount(point);
        }
        return found == 0;
    }

    /** Whether YAML lets the character stand in a text; of the surrogates only pairs are, and those are one character. */
    private static boolean isPrintable(int point) {
        return (point >= 0x20 && point <= 0x7E)
                || (point >= '\t' && point <= '\n')
                || point == '\r'
                || point == 0x85
                || (point >= 0xA0 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    private Limits() {}
}
