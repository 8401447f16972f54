package dev.casebook.tools.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.casebook.Advice;

/** Writes an advice with the keys of {@code CodedException.toMap()}: durations as ISO 8601, such as {@code PT30S}. */
public final class AdviceJson {
    /** Puts the parts of an advice into an object. */
    public static void put(ObjectNode node, Advice advice) {
        node.put("kind", advice.kind().name());
        if (advice instanceof Advice.RetryAfter after) {
            node.put("delay", after.delay().toString());
            node.put("maxRetries", after.maxRetries());
        } else if (advice instanceof Advice.RetryWithBackoff backoff) {
            node.put("initialDelay", backoff.initialDelay().toString());
            node.put("multiplier", backoff.multiplier());
            node.put("maxDelay", backoff.maxDelay().toString());
            node.put("maxRetries", backoff.maxRetries());
        } else if (advice instanceof Advice.RetryWhenResolved resolved) {
            node.put("watch", resolved.watch());
        }
    }

    private AdviceJson() {}
}
