package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Located;
import dev.casebook.envelope.Extent;
import dev.casebook.envelope.Pointer;

/**
 * A place in a body where errors are.
 *
 * @param at where, from the root of the body
 * @param shape the name of the shape that they have there
 * @param extent how much an error there is about
 */
public record EnvelopePlace(Located<Pointer> at, Located<Name.InKebabCase> shape, Extent extent) {
    public EnvelopePlace {
        requireNonNull(at, "at");
        requireNonNull(shape, "shape");
        requireNonNull(extent, "extent");
    }
}
