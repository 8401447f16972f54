package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.BodyForm;
import dev.casebook.envelope.Pointer;
import dev.casebook.envelope.RetryAfterHeader;
import java.util.List;

/**
 * Where in one kind of body errors are, and what else of it is read. Pointers count from the root of the body.
 *
 * @param name its name, such as {@code reply} or {@code webhook}
 * @param form how such a body arrives and is written
 * @param places where errors are
 * @param context what a report keeps of what is around its error
 * @param success where a success is in a body that has errors too
 * @param jsonTexts the texts outside of errors that hold JSON
 * @param recognizedBy the parts of which every such event has at least one; empty if it is not known
 * @param headers the headers that say how long to wait
 */
public record Envelope(
        Located<Name.InKebabCase> name,
        EnvelopeForm form,
        List<EnvelopePlace> places,
        List<ContextField> context,
        List<Pointer> success,
        List<Pointer> jsonTexts,
        List<Pointer> recognizedBy,
        List<RetryAfterHeader> headers) {
    public Envelope {
        requireNonNull(name, "name");
        requireNonNull(form, "form");
        places = List.copyOf(places);
        context = List.copyOf(context);
        success = List.copyOf(success);
        jsonTexts = List.copyOf(jsonTexts);
        recognizedBy = List.copyOf(recognizedBy);
        headers = List.copyOf(headers);
    }

    /** How such a body arrives. */
    public EnvelopeKind kind() {
        return form.kind();
    }

    /** How such a body is written. */
    public List<BodyForm> bodies() {
        return form.bodies();
    }
}
