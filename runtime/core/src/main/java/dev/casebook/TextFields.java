package dev.casebook;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names and values in the order in which they arrived, in a form that serializes: names and values by turns. */
final class TextFields implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final TextFields NONE = new TextFields(new String[0]);

    private final String[] namesAndValues;

    private TextFields(String[] namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    static TextFields of(Map<String, String> fields) {
        if (fields.isEmpty()) {
            return NONE;
        }
        String[] namesAndValues = new String[2 * fields.size()];
        int next = 0;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            namesAndValues[next++] = field.getKey();
            namesAndValues[next++] = field.getValue();
        }
        return new TextFields(namesAndValues);
    }

    Optional<String> get(String name) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equals(name)) {
                return Optional.of(namesAndValues[i + 1]);
            }
        }
        return Optional.empty();
    }

    Map<String, String> toMap() {
        if (namesAndValues.length == 0) {
            return Map.of();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextFields that && Arrays.equals(namesAndValues, that.namesAndValues);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(namesAndValues);
    }
}
