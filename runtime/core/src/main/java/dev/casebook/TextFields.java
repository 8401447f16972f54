package dev.casebook;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Names and values in the order in which they arrived, alternating in one array, which can be serialized. A look-up reads
 * the array, so the number of fields is bounded by {@link ErrorReport#MAX_FIELDS}.
 */
final class TextFields implements Serializable {
    static final TextFields NONE = new TextFields(new String[0]);

    private static final long serialVersionUID = 1L;

    /** A name and a value for each field. */
    private static final int MAX_LENGTH = 2 * ErrorReport.MAX_FIELDS;

    private final String[] namesAndValues;

    private TextFields(String[] namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    /** A builder that starts with these fields. */
    Builder toBuilder() {
        return new Builder(namesAndValues);
    }

    Optional<String> get(String name) {
        int known = indexOf(name);
        return known < 0 ? Optional.empty() : Optional.of(namesAndValues[known + 1]);
    }

    /** Whether no further name is accepted. */
    boolean isFull() {
        return namesAndValues.length >= MAX_LENGTH;
    }

    Map<String, String> toMap() {
        return toMapWithout(name -> false);
    }

    Map<String, String> toMapWithout(Predicate<String> excluded) {
        if (namesAndValues.length == 0) {
            return Map.of();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!excluded.test(namesAndValues[i])) {
                fields.put(namesAndValues[i], namesAndValues[i + 1]);
            }
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

    /** A copy, so that nobody who wrote the stream has the array, and so that it is checked. */
    private Object readResolve() throws InvalidObjectException {
        if (namesAndValues == null || namesAndValues.length % 2 != 0) {
            throw new InvalidObjectException("names and values do not match");
        }
        if (namesAndValues.length > MAX_LENGTH) {
            throw new InvalidObjectException("more than " + ErrorReport.MAX_FIELDS + " fields");
        }
        Builder copy = NONE.toBuilder();
        try {
            for (int i = 0; i < namesAndValues.length; i += 2) {
                copy.put(namesAndValues[i], namesAndValues[i + 1]);
            }
        } catch (NullPointerException missing) {
            throw new InvalidObjectException("a name or a value is missing");
        }
        return copy.build();
    }

    private int indexOf(String name) {
        return indexOf(name, namesAndValues, namesAndValues.length);
    }

    private static int indexOf(String name, String[] namesAndValues, int length) {
        for (int i = 0; i < length; i += 2) {
            if (namesAndValues[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Collects fields: a report is made of each error, and most have several. It can be used again. */
    static final class Builder {
        private static final int FEW = 8;

        private String[] namesAndValues;
        private int length;
        private boolean owned;

        private Builder(String[] start) {
            namesAndValues = start;
            length = start.length;
        }

        /** Adds a field; an existing name gets the new value and keeps its place. A new name is ignored when it is full. */
        void put(String name, String value) {
            requireNonNull(name, "name");
            requireNonNull(value, "value");
            int known = indexOf(name, namesAndValues, length);
            int place = known < 0 ? length : known;
            if (place >= MAX_LENGTH) {
                return;
            }
            makeRoom(place + 2);
            namesAndValues[place] = name;
            namesAndValues[place + 1] = value;
            length = Math.max(length, place + 2);
        }

        void clear() {
            length = 0;
        }

        /** The array of the start belongs to other fields and is never changed. */
        private void makeRoom(int needed) {
            if (!owned || needed > namesAndValues.length) {
                namesAndValues = Arrays.copyOf(namesAndValues, Math.max(needed, Math.max(FEW, length * 2)));
                owned = true;
            }
        }

        TextFields build() {
            return length == 0 ? NONE : new TextFields(Arrays.copyOf(namesAndValues, length));
        }
    }
}
