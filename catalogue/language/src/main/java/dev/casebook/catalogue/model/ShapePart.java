package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.envelope.Part;
import dev.casebook.envelope.Pointer;
import java.util.List;

/**
 * Where a part of an error is.
 *
 * @param part which part
 * @param at where it may be, from the error, the preferred place first
 */
public record ShapePart(Part part, List<Pointer> at) {
    public ShapePart {
        requireNonNull(part, "part");
        at = List.copyOf(at);
    }
}
