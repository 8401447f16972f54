package dev.casebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Errors as maps of texts, numbers, booleans, lists and maps, in a fixed order. Nothing is in them that can be secret or
 * personal: no texts, fields or context of a server and no values of parameters.
 */
final class PlainValues {
    /** The keys of an exception, in the order of the JSON. */
    static Map<String, Object> of(CodedException error) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", kind(error));
        error.error().ifPresent(entry -> values.put("error", entry.name()));
        error.error().ifPresent(entry -> values.put("title", entry.title()));
        values.put("categories", categories(error.category()));
        values.put("advice", of(error.advice()));
        values.put("outcome", error.outcome().name());
        body(error).ifPresent(body -> values.put("reason", body.reason().name()));
        values.putAll(of(error.report()));
        if (error.codeNotation() == Code.Notation.HEX) {
            putHex(values, "code", error.report().intCode());
            putHex(values, "subcode", error.report().intSubcode());
        }
        return Collections.unmodifiableMap(values);
    }

    private static void putHex(Map<String, Object> values, String key, OptionalInt code) {
        code.ifPresent(number -> values.put(key, Code.Notation.HEX.text(number)));
    }

    /** The keys of a report. */
    static Map<String, Object> of(ErrorReport report) {
        Map<String, Object> values = new LinkedHashMap<>();
        putCode(values, "code", report.intCode(), report.code());
        putCode(values, "subcode", report.intSubcode(), report.subcode());
        report.httpStatus().ifPresent(status -> values.put("httpStatus", status));
        report.traceId().ifPresent(id -> values.put("traceId", id));
        report.transientError().ifPresent(isTransient -> values.put("transient", isTransient));
        report.retryAfter().ifPresent(wait -> values.put("retryAfter", wait.toString()));
        return Collections.unmodifiableMap(values);
    }

    /** The keys of a body that cannot be read; its bytes can be personal. */
    static Map<String, Object> of(UnreadableBody body) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("reason", body.reason().name());
        values.putAll(of(body.report()));
        return Collections.unmodifiableMap(values);
    }

    /** The keys of an advice: its kind, and the components of its record. */
    static Map<String, Object> of(Advice advice) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", advice.kind().name());
        if (advice instanceof Advice.RetryAfter after) {
            values.put("delay", after.delay().toString());
            values.put("maxRetries", after.maxRetries());
        } else if (advice instanceof Advice.RetryWithBackoff backoff) {
            values.put("initialDelay", backoff.initialDelay().toString());
            values.put("multiplier", backoff.multiplier());
            values.put("maxDelay", backoff.maxDelay().toString());
            values.put("maxRetries", backoff.maxRetries());
        } else if (advice instanceof Advice.RetryWhenResolved resolved) {
            values.put("watch", resolved.watch());
        }
        return Collections.unmodifiableMap(values);
    }

    private static String kind(CodedException error) {
        return error.error().isPresent() ? "error" : Tags.kindWithoutEntry(error);
    }

    /** A mocking library can create the exception without its body. */
    private static Optional<UnreadableBody> body(CodedException error) {
        return error instanceof Unreadable unreadable ? Optional.ofNullable(unreadable.body()) : Optional.empty();
    }

    private static List<String> categories(Optional<? extends CategoryDefinition> lowest) {
        List<String> path = new ArrayList<>();
        Optional<? extends CategoryDefinition> next = lowest;
        while (next.isPresent()) {
            path.add(0, next.get().name());
            next = next.get().parent();
        }
        return List.copyOf(path);
    }

    private static void putCode(Map<String, Object> values, String key, OptionalInt number, String text) {
        if (!text.isEmpty()) {
            values.put(key, number.isPresent() ? (Object) number.getAsInt() : text);
        }
    }

    private PlainValues() {}
}
