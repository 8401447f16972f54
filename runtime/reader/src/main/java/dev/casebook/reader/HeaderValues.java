package dev.casebook.reader;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads headers from clients that may return null for a missing header. */
final class HeaderValues {
    /** The values of a header, without null. */
    static List<String> of(ReplyHeaders headers, String name) {
        @Nullable List<String> values = headers.values(name);
        if (values == null) {
            return List.of();
        }
        for (Object value : values) {
            if (value == null) {
                return values.stream().filter(Objects::nonNull).toList();
            }
        }
        return values;
    }

    private HeaderValues() {}
}
