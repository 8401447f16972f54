package dev.casebook.catalogue.naming;

import dev.casebook.catalogue.source.Span;

/**
 * A type that a catalogue gives.
 *
 * @param name its simple name
 * @param of what it comes from, such as {@code the error RATE_LIMIT_HIT}
 * @param span where that is
 */
public record GeneratedType(String name, String of, Span span) {}
