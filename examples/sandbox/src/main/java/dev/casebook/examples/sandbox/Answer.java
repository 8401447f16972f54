package dev.casebook.examples.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer, and how it goes over the wire.
 *
 * @param status its HTTP status
 * @param headers its headers
 * @param body its text
 * @param wire what becomes of it on the way
 */
record Answer(int status, Map<String, String> headers, String body, Wire wire) {
    /** What becomes of an answer on the way. */
    enum Wire {
        WHOLE,
        SLOW,
        BREAKS,
        CLOSED
    }

    static Answer json(int status, Map<String, String> headers, String body) {
        return of(status, "application/json; charset=UTF-8", body).with(headers);
    }

    static Answer of(int status, String type, String body) {
        return new Answer(status, Map.of("Content-Type", type), body, Wire.WHOLE);
    }

    /** An error about the request itself, in the form of the Graph API. */
    static Answer graphError(int status, String message) {
        return json(
                status,
                Map.of(),
                "{\"error\": {\"message\": " + SandboxJson.text("(#100) " + message)
                        + ", \"type\": \"OAuthException\", \"code\": 100}}");
    }

    static Answer closed() {
        return of(500, "text/plain", "").over(Wire.CLOSED);
    }

    Answer over(Wire other) {
        return new Answer(status, headers, body, other);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    Answer with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(headers);
        all.putAll(more);
        return new Answer(status, Map.copyOf(all), body, wire);
    }
}
