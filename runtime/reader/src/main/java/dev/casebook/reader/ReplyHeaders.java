package dev.casebook.reader;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The headers of a reply, from whichever client: {@code response.headers()::allValues} for java.net.http, {@code
 * response.headers()::values} for OkHttp.
 */
@FunctionalInterface
public interface ReplyHeaders {
    /** Every value of a header, in order; the name counts in any letter case. */
    List<String> values(String name);

    /** No headers at all. */
    static ReplyHeaders none() {
        return name -> List.of();
    }

    /** Headers by name, in any letter case. */
    static ReplyHeaders of(Map<String, List<String>> headers) {
        Map<String, List<String>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(headers);
        return name -> byName.getOrDefault(name, List.of());
    }
}
