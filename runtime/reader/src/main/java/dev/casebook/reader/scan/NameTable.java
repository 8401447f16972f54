package dev.casebook.reader.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fixed table by names, with look-up by the bytes of a source, so that no text is created for a name. Immutable.
 *
 * @param <T> what belongs to a name
 */
public final class NameTable<T> {
    private static final byte[] NO_NAME = {};

    /** Open addressing: a used slot means the next one. At least half of the slots are free. */
    private final byte[][] names;

    private final @Nullable Object[] values;
    private final Map<String, T> byText;

    /** The table of these names. */
    public NameTable(Map<String, T> entries) {
        int size = Math.max(2, Integer.highestOneBit(entries.size()) * 4);
        names = new byte[size][];
        values = new @Nullable Object[size];
        Arrays.fill(names, NO_NAME);
        byText = new HashMap<>(entries);
        entries.forEach((name, value) -> add(name.getBytes(StandardCharsets.UTF_8), value));
    }

    /** What belongs to a name; null if the table does not have it. */
    public @Nullable T find(String name) {
        return byText.get(name);
    }

    /** What belongs to the name between two offsets of a source; null if the table does not have it. */
    @SuppressWarnings("unchecked") // only values of the type get in
    public @Nullable T find(byte[] source, int from, int to) {
        int slot = slot(source, from, to);
        Object value = values[slot];
        while (value != null && !(names[slot].length == to - from && ByteScanner.isAt(names[slot], source, from))) {
            slot = (slot + 1) & (values.length - 1);
            value = values[slot];
        }
        return (T) value;
    }

    private void add(byte[] name, T value) {
        int slot = slot(name, 0, name.length);
        while (values[slot] != null) {
            slot = (slot + 1) & (values.length - 1);
        }
        names[slot] = name;
        values[slot] = Objects.requireNonNull(value);
    }

    /** By length, first and last byte: enough for a few names. */
    private int slot(byte[] source, int from, int to) {
        int length = to - from;
        int ends = length == 0 ? 0 : source[from] * 31 + source[to - 1] * 7;
        return (ends + length) & (values.length - 1);
    }
}
