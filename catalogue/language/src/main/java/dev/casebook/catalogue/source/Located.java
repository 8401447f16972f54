package dev.casebook.catalogue.source;

import static java.util.Objects.requireNonNull;

/**
 * A value with the place that it was read from.
 *
 * @param value the value
 * @param span where it is
 */
public record Located<T>(T value, Span span) {
    public Located {
        requireNonNull(value, "value");
        requireNonNull(span, "span");
    }
}
