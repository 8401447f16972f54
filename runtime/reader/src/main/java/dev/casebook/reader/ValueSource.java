package dev.casebook.reader;

import dev.casebook.envelope.Condition;
import dev.casebook.envelope.Source;
import dev.casebook.text.TextTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source of a value of an error, with its slot if it is in the body. */
final class ValueSource {
    final CaptureSlot.Kind kind;

    /** The slot; null for a header, the status and the location. */
    final @Nullable CaptureSlot slot;

    /** Whether it is in a group of which a listed code is chosen. */
    final boolean known;

    private final Source.Kind from;
    private final String headerName;
    private final List<TextTemplate> templates;

    ValueSource(Source source, CaptureSlot.Kind kind, @Nullable CaptureSlot slot) {
        this.kind = kind;
        this.slot = slot;
        this.known = source.isKnown();
        this.from = source.kind();
        this.headerName = source.headerName();
        this.templates = source.templates();
    }

    /** Whether the value of the slot is the value. */
    boolean isPlain() {
        return slot != null && templates.isEmpty();
    }

    /** Whether it gives a value without a body. */
    boolean isOutsideTheBody() {
        return from == Source.Kind.HEADER || from == Source.Kind.HTTP_STATUS;
    }

    boolean isHeader() {
        return from == Source.Kind.HEADER;
    }

    /** The texts of a header or of the status, none for other sources. */
    List<String> textsOutsideTheBody(Arrival arrival) {
        return switch (from) {
            case HEADER -> arrival.values(headerName);
            case HTTP_STATUS -> arrival.values(Condition.HTTP_STATUS);
            case BODY, EACH, LOCATION -> List.of();
        };
    }

    /** The part of a text that the templates find; the whole text if there are none. */
    Optional<String> part(String text) {
        if (templates.isEmpty()) {
            return Optional.of(text);
        }
        return templates.stream()
                .flatMap(template -> template.match(text).stream())
                .findFirst()
                .flatMap(ValueSource::first);
    }

    private static Optional<String> first(Map<String, Object> found) {
        return found.values().stream().findFirst().map(Object::toString);
    }
}
