package dev.casebook.examples.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what clients asked for, and whether a message was sent twice. */
final class RequestCounter {
    private final Map<String, Integer> attempts = new HashMap<>();
    private final Map<String, Integer> sent = new HashMap<>();
    private final List<String> doubled = new ArrayList<>();

    /** Notes an attempt; the first has the number 1. */
    synchronized int attempt(String reference) {
        return attempts.merge(reference, 1, Integer::sum);
    }

    /** Notes that a message goes out; a second time is a fault of the client. */
    synchronized void send(String reference) {
        if (sent.merge(reference, 1, Integer::sum) > 1) {
            doubled.add(reference);
        }
    }

    /** Notes that a message which went out failed after all, so that it may be sent again. */
    synchronized void fail(String reference) {
        sent.remove(reference);
    }

    synchronized Count count() {
        int requests = attempts.values().stream().mapToInt(Integer::intValue).sum();
        return new Count(requests, attempts.size(), sent.size(), List.copyOf(doubled));
    }

    /**
     * What was counted.
     *
     * @param requests how many requests there were
     * @param messages how many messages they were about
     * @param sent how many of them were sent and did not fail
     * @param doubled the references of those that were sent twice
     */
    record Count(int requests, int messages, int sent, List<String> doubled) {
        @Override
        public String toString() {
            return requests + " requests for " + messages + " messages: " + sent + " sent, " + doubled.size()
                    + " sent twice";
        }
    }
}
