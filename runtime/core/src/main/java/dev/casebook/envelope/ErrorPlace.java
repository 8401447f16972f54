package dev.casebook.envelope;

import static java.util.Objects.requireNonNull;

/**
 * A place in a body where errors stand.
 *
 * @param at where, from the root of the body
 * @param shape how one error looks there
 * @param extent how much an error there is about
 */
public record ErrorPlace(Pointer at, ErrorShape shape, Extent extent) {
    public ErrorPlace {
        requireNonNull(at, "at");
        requireNonNull(shape, "shape");
        requireNonNull(extent, "extent");
    }
}
