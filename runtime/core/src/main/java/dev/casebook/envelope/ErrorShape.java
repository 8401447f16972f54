package dev.casebook.envelope;

import dev.casebook.annotation.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The shape of an error: the pointers of its fields. All pointers start at the error. Immutable. */
public final class ErrorShape {
    private final Map<Part, List<Source>> parts;
    private final List<NamedField> fields;
    private final List<RetryAfterField> waits;
    private final List<Pointer> jsonTexts;

    private ErrorShape(Builder builder) {
        parts = Map.copyOf(builder.parts);
        fields = List.copyOf(builder.fields);
        waits = List.copyOf(builder.waits);
        jsonTexts = List.copyOf(builder.jsonTexts);
    }

    /**
     * Starts a shape with its only required part.
     *
     * @param pointers the possible places of the code, the preferred one first
     * @throws IllegalArgumentException if a text is not a pointer
     */
    public static Builder code(String... pointers) {
        return new Builder().part(Part.CODE, pointers);
    }

    /**
     * Starts a shape whose code comes from these sources.
     *
     * @param sources the possible sources of the code, the preferred one first
     */
    public static Builder codeFrom(Source... sources) {
        return new Builder().partFrom(Part.CODE, sources);
    }

    /** The possible places of the part in the body, the preferred one first; empty if the shape has none. */
    public List<Pointer> part(Part part) {
        return sources(part).stream()
                .filter(Source::isPlain)
                .map(Source::pointer)
                .toList();
    }

    /** The possible sources of the part, the preferred one first; empty if the shape has no such part. */
    public List<Source> sources(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    /** The additional fields, by name. */
    public List<NamedField> fields() {
        return fields;
    }

    /** The fields that say how long to wait. */
    public List<RetryAfterField> retryAfterFields() {
        return waits;
    }

    /** The strings that may contain JSON, which is read, too. */
    public List<Pointer> jsonTexts() {
        return jsonTexts;
    }

    /** Collects the fields of a shape. */
    @CanIgnoreReturnValue
    public static final class Builder {
        private final Map<Part, List<Source>> parts = new EnumMap<>(Part.class);
        private final List<NamedField> fields = new ArrayList<>();
        private final List<RetryAfterField> waits = new ArrayList<>();
        private final List<Pointer> jsonTexts = new ArrayList<>();

        private Builder() {}

        /** The possible places of a part, the preferred one first. */
        public Builder part(Part part, String... pointers) {
            return partFrom(part, Stream.of(pointers).map(Source::at).toArray(Source[]::new));
        }

        /** The possible sources of a part, the preferred one first. */
        public Builder partFrom(Part part, Source... sources) {
            parts.put(part, List.of(sources));
            return this;
        }

        /** An additional field with its sources. */
        public Builder namedField(NamedField field) {
            fields.add(field);
            return this;
        }

        /** An additional field with this name; an object or an array is kept as its JSON text. */
        public Builder field(String name, String... pointers) {
            fields.add(NamedField.of(name, parsed(pointers)));
            return this;
        }

        /** A field that says how long to wait before a retry; of several the longest time is used. */
        public Builder retryAfter(String pointer, RetryAfterFormat form) {
            return retryAfterIf(RetryAfterField.of(Pointer.parse(pointer), form));
        }

        /** A field that says how long to wait, perhaps with a condition. */
        public Builder retryAfterIf(RetryAfterField field) {
            waits.add(field);
            return this;
        }

        /** A string that may contain JSON. */
        public Builder jsonText(String pointer) {
            jsonTexts.add(Pointer.parse(pointer));
            return this;
        }

        /** The shape. */
        public ErrorShape build() {
            return new ErrorShape(this);
        }
    }

    static List<Pointer> parsed(String... pointers) {
        return Stream.of(pointers).map(Pointer::parse).toList();
    }
}
