package dev.casebook.reader.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one source that were created last, so that equal texts are created once: the errors of one body repeat
 * links, states and ids. A source with few texts has no table.
 */
final class RecentTexts {
    private static final int FIRST_KEPT = 12;
    private static final int SIZE = 32;
    private static final @Nullable String[] NO_TEXTS = {};
    private static final int[] NO_OFFSETS = {};

    private final byte[] source;
    private int created;
    private @Nullable String[] texts = NO_TEXTS;
    private int[] offsets = NO_OFFSETS;

    RecentTexts(byte[] source) {
        this.source = source;
    }

    /** The text between two offsets, which has no escapes. */
    String text(int from, int to) {
        if (created++ < FIRST_KEPT) {
            return create(from, to);
        }
        if (texts.length == 0) {
            texts = new @Nullable String[SIZE];
            offsets = new int[SIZE * 2];
        }
        int slot = slot(from, to);
        String known = texts[slot];
        if (known != null && Arrays.equals(source, offsets[slot * 2], offsets[slot * 2 + 1], source, from, to)) {
            return known;
        }
        String text = create(from, to);
        texts[slot] = text;
        offsets[slot * 2] = from;
        offsets[slot * 2 + 1] = to;
        return text;
    }

    private String create(int from, int to) {
        return new String(source, from, to - from, StandardCharsets.UTF_8);
    }

    /** By length, first byte and last byte. */
    private int slot(int from, int to) {
        int ends = from == to ? 0 : source[from] * 7 + source[to - 1] * 31;
        return (ends + (to - from)) & (SIZE - 1);
    }
}
