package dev.casebook.tools.read;

import static java.util.Objects.requireNonNull;

import dev.casebook.envelope.Extent;
import java.util.List;
import java.util.Optional;

/**
 * What a body holds.
 *
 * @param errors its errors, in the order of the body; those that cannot be read too
 * @param extent of a reply, whether the request failed; empty for an event
 */
public record ReadBody(List<InterpretedException> errors, Optional<Extent> extent) {
    public ReadBody {
        errors = List.copyOf(errors);
        requireNonNull(extent, "extent");
    }

    /** Whether it holds an error, or something that cannot be read. */
    public boolean hasErrors() {
        return !errors.isEmpty();
    }
}
