package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.envelope.BodyForm;
import java.util.List;

/**
 * How the bodies of an envelope arrive and are written.
 *
 * @param kind how they arrive
 * @param bodies how they are written, without repetition
 */
public record EnvelopeForm(EnvelopeKind kind, List<BodyForm> bodies) {
    public EnvelopeForm {
        requireNonNull(kind, "kind");
        bodies = List.copyOf(bodies);
    }
}
