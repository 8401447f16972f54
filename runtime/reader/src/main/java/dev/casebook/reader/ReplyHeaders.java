package dev.casebook.reader;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a reply, from any HTTP client: {@code response.headers()::allValues} for java.net.http, {@code
 * response.headers()::values} for OkHttp.
 */
@FunctionalInterface
public interface ReplyHeaders {
    /** Every value of a header, in order; the case of the name does not matter. */
    List<String> values(String name);

    /** No headers at all. */
    static ReplyHeaders none() {
        return name -> List.of();
    }

    /**
     * Headers by name; the case of a name does not matter; a null name, as of {@code HttpURLConnection}, and null
     * values are left out.
     */
    static ReplyHeaders of(Map<String, List<String>> headers) {
        Map<String, List<String>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> put(byName, name, values));
        return name -> byName.getOrDefault(name, List.of());
    }

    private static void put(
            Map<String, List<String>> byName,
            @Nullable String name,
            @Nullable List<? extends @Nullable String> values) {
        if (name != null && values != null) {
            values.stream()
                    .filter(Objects::nonNull)
                    .forEach(value -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(requireNonNull(value)));
        }
    }
}
