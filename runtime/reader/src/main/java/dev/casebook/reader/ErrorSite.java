package dev.casebook.reader;

import static java.util.Objects.requireNonNull;

import dev.casebook.UnreadableBody.Reason;
import dev.casebook.envelope.Extent;
import dev.casebook.envelope.NamedField;
import dev.casebook.envelope.Part;
import dev.casebook.envelope.RetryAfterField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A location of errors, with the sources whose values make a report; arrays, since they are read for every error. */
final class ErrorSite {
    private static final ValueSource[] NONE = {};

    /** Whether an error here is about the request or about one item. */
    final Extent extent;

    /** The number of the scope of an error here. */
    final int scope;

    /** When what is found here is an error. */
    final PlaceRules rules;

    /** The additional fields. */
    final NamedSources[] fields;

    /** The fields that say how long to wait before a retry. */
    final RetryAfterSource[] retryAfter;

    /** The fields around the error. */
    final NamedSources[] context;

    /** The same location for a text or a number; the site itself if the catalogue says nothing else about them. */
    ErrorSite forText = this;

    /** Whether its shape is one of texts and numbers. */
    boolean isForText;

    /** Every part, so that none is missing. */
    private final Map<Part, ValueSource[]> parts = new EnumMap<>(Part.class);

    /** The sources of everything that a report has. */
    record Sources(
            Map<Part, List<ValueSource>> parts,
            List<NamedSources> fields,
            List<RetryAfterSource> waits,
            List<NamedSources> context) {}

    ErrorSite(Extent extent, int scope, PlaceRules rules, Sources sources) {
        this.extent = extent;
        this.scope = scope;
        this.rules = rules;
        this.fields = sources.fields.toArray(NamedSources[]::new);
        this.retryAfter = sources.waits.toArray(RetryAfterSource[]::new);
        this.context = sources.context.toArray(NamedSources[]::new);
        for (Part part : Part.values()) {
            this.parts.put(part, sources.parts.getOrDefault(part, List.of()).toArray(NONE));
        }
    }

    /** The sources of a part, the preferred one first. */
    ValueSource[] sources(Part part) {
        return requireNonNull(parts.get(part));
    }

    /** Whether a reply without an error in its body can have one by a header or its status. */
    boolean hasCodeOutsideTheBody() {
        return Stream.of(sources(Part.CODE)).anyMatch(ValueSource::isOutsideTheBody);
    }

    /** Whether a header has a code that can be read. */
    boolean hasCodeInHeader(ReadingContext context) {
        return Stream.of(sources(Part.CODE))
                .filter(ValueSource::isHeader)
                .anyMatch(source -> source.textsOutsideTheBody(context.arrival()).stream()
                        .flatMap(text -> source.part(text).stream())
                        .map(part -> ValueReader.converted(CaptureSlot.Kind.CODE, part, context))
                        .anyMatch(code -> code != null && !(code instanceof Reason)));
    }

    /** The sources of a field, the preferred one first. */
    static final class NamedSources {
        final String name;
        final boolean personal;
        final ValueSource[] sources;

        NamedSources(NamedField field, List<ValueSource> sources) {
            this.name = field.name();
            this.personal = field.isPersonal();
            this.sources = sources.toArray(NONE);
        }
    }

    /** The slot of a waiting time, its format and its condition. */
    record RetryAfterSource(CaptureSlot slot, RetryAfterField field, Optional<PlaceCondition> when) {}
}
