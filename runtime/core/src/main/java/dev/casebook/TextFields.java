package dev.casebook;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names and values in the order in which they arrived, in a form that serializes: names and values by turns. */
final class TextFields implements Serializable {
    static final TextFields NONE = new TextFields(new String[0]);

    private static final long serialVersionUID = 1L;

    private final String[] namesAndValues;

    private TextFields(String[] namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    /** These fields and one more; a name that is there already gets the new value in its old place. */
    TextFields with(String name, String value) {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
        int known = indexOf(name);
        int place = known < 0 ? namesAndValues.length : known;
        String[] more = Arrays.copyOf(namesAndValues, Math.max(namesAndValues.length, place + 2));
        more[place] = name;
        more[place + 1] = value;
        return new TextFields(more);
    }

    Optional<String> get(String name) {
        int known = indexOf(name);
        return known < 0 ? Optional.empty() : Optional.of(namesAndValues[known + 1]);
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

    private int indexOf(String name) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
