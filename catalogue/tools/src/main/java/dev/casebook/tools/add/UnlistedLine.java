package dev.casebook.tools.add;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A line of the file that {@code UnlistedFile} of {@code casebook-observe} writes.
 *
 * @param catalogue the name of the catalogue
 * @param code the code
 * @param subcode the subcode; empty if there is none
 * @param category the category that covers the code, or {@code none}
 * @param name what the server calls it; it may be empty
 * @param count how often it came
 * @param firstSeen when it came first
 * @param lastSeen when it came last
 */
record UnlistedLine(
        String catalogue,
        String code,
        String subcode,
        String category,
        String name,
        long count,
        String firstSeen,
        String lastSeen) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException if it is no JSON object with a count; the message says why
     */
    static UnlistedLine read(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (!node.isObject() || node.path("count").asLong() < 1) {
                throw new IllegalArgumentException("it is no object with `count`");
            }
            return new UnlistedLine(
                    text(node, "catalogue"),
                    text(node, "code"),
                    text(node, "subcode"),
                    text(node, "category"),
                    text(node, "name"),
                    node.path("count").asLong(),
                    text(node, "firstSeen"),
                    text(node, "lastSeen"));
        } catch (JsonProcessingException mistake) {
            throw new IllegalArgumentException(mistake.getOriginalMessage(), mistake);
        }
    }

    private static String text(JsonNode node, String key) {
        return node.path(key)
                .asText("")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ")
                .strip();
    }

    /** The code with its subcode, as catalogues write it. */
    String key() {
        return subcode.isEmpty() ? code : code + "/" + subcode;
    }

    /** Both together. */
    UnlistedLine and(UnlistedLine other) {
        return new UnlistedLine(
                catalogue,
                code,
                subcode,
                category,
                name.isEmpty() ? other.name : name,
                count + other.count,
                firstSeen.compareTo(other.firstSeen) <= 0 ? firstSeen : other.firstSeen,
                lastSeen.compareTo(other.lastSeen) >= 0 ? lastSeen : other.lastSeen);
    }
}
