package dev.casebook.catalogue.bind.mapping;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Span;

/**
 * What a mapping belongs to, for messages.
 *
 * @param words such as {@code RATE_LIMIT_HIT} or {@code the catalogue}
 * @param span where a finding is reported that is about the whole of it
 */
public record MappingOwner(String words, Span span) {
    public MappingOwner {
        requireNonNull(words, "words");
        requireNonNull(span, "span");
    }
}
