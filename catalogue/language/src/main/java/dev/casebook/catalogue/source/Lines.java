package dev.casebook.catalogue.source;

import java.util.Arrays;

/** Where the lines of a text begin, so that an offset becomes a line and a column. Offsets count characters (code points). */
final class Lines {
    private final int[] starts;

    private Lines(int[] starts) {
        this.starts = starts;
    }

    static Lines of(String text) {
        int[] starts = new int[16];
        int count = 1;
        int offset = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            offset++;
            if (endsLine(text, i)) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = offset;
            }
        }
        return new Lines(Arrays.copyOf(starts, count));
    }

    private static boolean endsLine(String text, int index) {
        char letter = text.charAt(index);
        boolean first = letter == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
        return letter == '\n' || (letter == '\r' && !first);
    }

    /** The line of an offset, counted from 1. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset in its line, counted from 1. */
    int column(int line, int offset) {
        return offset - starts[line - 1] + 1;
    }
}
