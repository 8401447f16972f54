package dev.casebook.reader;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A reply of {@link SampleBodies}.
 *
 * @param status the HTTP status, from 100 to 599
 * @param headers the values of each header
 * @param body the body, as JSON
 */
public record SampleReply(int status, Map<String, List<String>> headers, String body) {
    public SampleReply {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        headers = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(body, "body");
    }

    /** The headers as a reader takes them; letter case of a name does not matter. */
    public ReplyHeaders replyHeaders() {
        return name -> headers.getOrDefault(name, List.of());
    }
}
