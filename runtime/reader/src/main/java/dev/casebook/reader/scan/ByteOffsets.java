package dev.casebook.reader.scan;

/** Maps offsets in decoded characters to offsets in their UTF-8 bytes. Offsets only ever grow, so that the work is linear. */
final class ByteOffsets {
    private final char[] chars;
    private int charOffset;
    private int byteOffset;

    ByteOffsets(char[] chars) {
        this.chars = chars;
    }

    /** The byte offset of a character; one before the last that was asked for is answered by starting again. */
    int of(int wanted) {
        if (wanted < charOffset) {
            charOffset = 0;
            byteOffset = 0;
        }
        while (charOffset < wanted) {
            byteOffset += length(chars[charOffset]);
            charOffset++;
        }
        return byteOffset;
    }

    /** A surrogate pair has four bytes, two for each half. Decoded UTF-8 has no lone halves. */
    private static int length(char one) {
        if (one < 0x80) {
            return 1;
        }
        return one < 0x800 || Character.isSurrogate(one) ? 2 : 3;
    }
}
