package dev.casebook.envelope;

import static java.util.Objects.requireNonNull;

import dev.casebook.Code;
import dev.casebook.annotation.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Where errors are in one kind of body, and which fields around them a report keeps. Immutable; built by generated
 * code.
 */
public final class EnvelopeSpec {
    private final String name;
    private final CodeKind codes;
    private final List<ErrorLocation> places;
    private final List<NamedField> context;
    private final List<RetryAfterHeader> headers;
    private final List<Pointer> successParts;
    private final List<Pointer> jsonTexts;
    private final List<Pointer> recognizedBy;
    private final List<Code> noError;
    private final List<BodyForm> bodies;

    private EnvelopeSpec(Builder builder) {
        name = builder.name;
        codes = builder.codes;
        places = List.copyOf(builder.places);
        context = List.copyOf(builder.context);
        headers = List.copyOf(builder.headers);
        successParts = List.copyOf(builder.successParts);
        jsonTexts = List.copyOf(builder.jsonTexts);
        recognizedBy = List.copyOf(builder.recognizedBy);
        noError = List.copyOf(builder.noError);
        bodies = builder.bodies.isEmpty() ? List.of(BodyForm.JSON) : List.copyOf(builder.bodies);
    }

    /** Starts an envelope without any place. */
    public static Builder named(String name, CodeKind codes) {
        return new Builder(name, codes);
    }

    /** The name in the catalogue, such as {@code webhook}. */
    public String name() {
        return name;
    }

    /** The type of the codes of the catalogue. */
    public CodeKind codes() {
        return codes;
    }

    /** Where the errors are. */
    public List<ErrorLocation> locations() {
        return places;
    }

    /**
     * The fields around the errors, from the root of the body. An error has the fields that {@linkplain
     * Pointer#isSingleFor lead to one value} for its place.
     */
    public List<NamedField> context() {
        return context;
    }

    /** The headers that say how long to wait. */
    public List<RetryAfterHeader> retryAfterHeaders() {
        return headers;
    }

    /** The successful parts of a body that also has errors. */
    public List<Pointer> successParts() {
        return successParts;
    }

    /** The strings outside of errors that contain JSON, which is read, too. */
    public List<Pointer> jsonTexts() {
        return jsonTexts;
    }

    /** The parts of which every such event has at least one; empty if that is not known. */
    public List<Pointer> recognizedBy() {
        return recognizedBy;
    }

    /** The codes that mean success. */
    public List<Code> noError() {
        return noError;
    }

    /** How bodies are written; JSON if nothing else is said. */
    public List<BodyForm> bodies() {
        return bodies;
    }

    /** Collects the parts of an envelope. All pointers start at the root of the body. */
    @CanIgnoreReturnValue
    public static final class Builder {
        private final String name;
        private final CodeKind codes;
        private final List<ErrorLocation> places = new ArrayList<>();
        private final List<NamedField> context = new ArrayList<>();
        private final List<RetryAfterHeader> headers = new ArrayList<>();
        private final List<Pointer> successParts = new ArrayList<>();
        private final List<Pointer> jsonTexts = new ArrayList<>();
        private final List<Pointer> recognizedBy = new ArrayList<>();
        private final List<Code> noError = new ArrayList<>();
        private final List<BodyForm> bodies = new ArrayList<>();

        private Builder(String name, CodeKind codes) {
            this.name = requireNonNull(name, "name");
            this.codes = requireNonNull(codes, "codes");
        }

        /** A place whose errors say that the whole request failed; for an event, every place. */
        public Builder errors(String pointer, ErrorShape shape) {
            return location(ErrorLocation.of(Pointer.parse(pointer), shape, Extent.REQUEST));
        }

        /**
         * A location with its conditions. The first of several at the same pointer whose conditions hold is used.
         *
         * @throws IllegalArgumentException if an earlier location at this pointer always counts
         */
        public Builder location(ErrorLocation location) {
            if (places.stream().anyMatch(other -> alwaysCounts(other) && isSame(other, location))) {
                throw new IllegalArgumentException("duplicate error location: " + location.pointer());
            }
            places.add(location);
            return this;
        }

        /** A place whose errors say that one item of a successful request failed. */
        public Builder itemErrors(String pointer, ErrorShape shape) {
            return location(ErrorLocation.of(Pointer.parse(pointer), shape, Extent.ITEM));
        }

        /**
         * A field around an error that its report keeps.
         *
         * @throws IllegalArgumentException if a text is not a pointer
         */
        public Builder context(String name, String... pointers) {
            context.add(NamedField.of(name, ErrorShape.parsed(pointers)));
            return this;
        }

        /** A field around an error, perhaps about a person; its sources are pointers. */
        public Builder namedContext(NamedField field) {
            context.add(field);
            return this;
        }

        /** A header that says how long to wait before a retry; of several the longest time is used. */
        public Builder retryAfter(RetryAfterHeader header) {
            headers.add(requireNonNull(header, "header"));
            return this;
        }

        /** The successful parts of a body that also has errors. */
        public Builder success(String pointer) {
            successParts.add(Pointer.parse(pointer));
            return this;
        }

        /** A string outside of errors that contains JSON. */
        public Builder jsonText(String pointer) {
            jsonTexts.add(Pointer.parse(pointer));
            return this;
        }

        /** A part of which every such event has at least one: an event with none of them is of another kind. */
        public Builder recognizedBy(String pointer) {
            recognizedBy.add(Pointer.parse(pointer));
            return this;
        }

        /** How bodies are written. */
        public Builder bodies(BodyForm... forms) {
            bodies.addAll(List.of(forms));
            return this;
        }

        /** Codes that mean success: what has one of them is no error. */
        public Builder noError(Code... codes) {
            noError.addAll(List.of(codes));
            return this;
        }

        /** The envelope. */
        public EnvelopeSpec build() {
            return new EnvelopeSpec(this);
        }

        private static boolean isSame(ErrorLocation one, ErrorLocation other) {
            return one.pointer().equals(other.pointer());
        }

        private static boolean alwaysCounts(ErrorLocation location) {
            return location.when().isEmpty() && location.unless().isEmpty();
        }
    }
}
