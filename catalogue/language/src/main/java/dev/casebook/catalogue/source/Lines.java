package dev.casebook.catalogue.source;

import java.util.Arrays;

/** Where the lines of a text begin, so that an offset becomes a line and a column. Offsets count characters (code points). */
final class Lines {
    private final String text;
    private final int[] starts;
    private final int[] indices;

    /** A list of places that grows: of each the offset in characters, and the index in UTF-16 units. */
    private static final class Places {
        private int[] starts = new int[16];
        private int[] indices = new int[16];
        private int count = 1;

        private void add(int start, int index) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                indices = Arrays.copyOf(indices, 2 * count);
            }
            starts[count] = start;
            indices[count++] = index;
        }
    }

    private Lines(String text, Places places) {
        this.text = text;
        this.starts = Arrays.copyOf(places.starts, places.count);
        this.indices = Arrays.copyOf(places.indices, places.count);
    }

    static Lines of(String text) {
        Places places = new Places();
        int offset = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            offset++;
            if (endsLine(text, i)) {
                places.add(offset, i + 1);
            }
        }
        return new Lines(text, places);
    }

    // what editors count as a line: a next-line character or U+2028 is only a character to them
    private static boolean endsLine(String text, int index) {
        char letter = text.charAt(index);
        boolean first = letter == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
        return letter == '\n' || (letter == '\r' && !first);
    }

    int count() {
        return starts.length;
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

    /** The text of a line, counted from 1, without its end. */
    String line(int number) {
        int end = number < indices.length ? indices[number] : text.length();
        while (number < indices.length && end > indices[number - 1] && isEnd(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(indices[number - 1], end);
    }

    private static boolean isEnd(char letter) {
        return letter == '\n' || letter == '\r';
    }
}
