package dev.casebook.processor.compiler;

import static java.util.Objects.requireNonNull;

import javax.lang.model.type.TypeMirror;

/** A type that an annotation or a parameter names, with the place. */
public record NamedType(TypeMirror type, SourcePosition place) {
    public NamedType {
        requireNonNull(type, "type");
        requireNonNull(place, "place");
    }
}
