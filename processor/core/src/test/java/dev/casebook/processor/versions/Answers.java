package dev.casebook.processor.versions;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the consumers answer, by consumer and code.
 *
 * @param now the answers
 * @param first the answers with the version that they were compiled against
 */
record Answers(Map<String, Map<Integer, String>> now, Map<String, Map<Integer, String>> first) {
    /** These answers beside earlier ones. */
    Answers comparedWith(Answers earlier) {
        return new Answers(now, earlier.now());
    }

    /** Whether the answer is the name of an exception that was thrown in place of an answer. */
    static boolean isThrown(String answer) {
        return answer.startsWith("throws ");
    }

    /** The answers of one consumer. */
    Map<Integer, String> of(String consumer) {
        return now.getOrDefault(consumer, Map.of());
    }

    /** The answers that became different although the change is not about their codes. */
    Map<Integer, String> others(String consumer, Change change) {
        Map<Integer, String> others = new TreeMap<>(of(consumer));
        others.keySet().removeAll(change.codes());
        others.entrySet().removeAll(first.getOrDefault(consumer, Map.of()).entrySet());
        return others;
    }
}
