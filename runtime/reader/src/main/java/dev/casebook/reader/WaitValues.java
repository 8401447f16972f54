package dev.casebook.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the waiting times of one pointer. */
final class WaitValues {
    private static final int MAX_VALUES = 16;

    /** The values so far and one more, up to a limit. */
    static List<Object> with(@Nullable Object known, Object value) {
        List<Object> all = new ArrayList<>(1);
        if (known instanceof List<?> before) {
            all.addAll(before);
        }
        if (all.size() < MAX_VALUES) {
            all.add(value);
        }
        return all;
    }

    private WaitValues() {}
}
