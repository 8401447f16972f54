package dev.casebook.processor.handler;

import static java.util.Objects.requireNonNull;

import dev.casebook.processor.place.Place;
import javax.lang.model.type.TypeMirror;

/** A type that an annotation or a parameter names, and where it does. */
public record NamedType(TypeMirror type, Place place) {
    public NamedType {
        requireNonNull(type, "type");
        requireNonNull(place, "place");
    }
}
