package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterHeader;
import java.util.List;

/**
 * Where in one kind of body errors are, and what else of it is read. Pointers count from the root of the body.
 *
 * @param name its name, such as {@code reply} or {@code webhook}
 * @param kind how such a body arrives
 * @param places where errors are
 * @param context what a report keeps of what is around its error
 * @param success where a success is in a body that has errors too
 * @param jsonTexts the texts outside of errors that hold JSON
 * @param headers the headers that say how long to wait
 */
public record Envelope(
        Located<Name.InKebabCase> name,
        EnvelopeKind kind,
        List<EnvelopePlace> places,
        List<ContextField> context,
        List<Pointer> success,
        List<Pointer> jsonTexts,
        List<RetryAfterHeader> headers) {
    public Envelope {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        places = List.copyOf(places);
        context = List.copyOf(context);
        success = List.copyOf(success);
        jsonTexts = List.copyOf(jsonTexts);
        headers = List.copyOf(headers);
    }
}
