package dev.casebook.processor.compiler;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where in the user's source a finding is.
 *
 * @param element the package, the class or the method
 * @param annotation its annotation, for what depends on that
 * @param value the annotation's value, for what depends on that
 */
public record SourcePosition(Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {
    public SourcePosition {
        requireNonNull(element, "element");
        requireNonNull(annotation, "annotation");
        requireNonNull(value, "value");
    }

    /** On the element itself. */
    public static SourcePosition of(Element element) {
        return new SourcePosition(element, Optional.empty(), Optional.empty());
    }

    /** On an annotation. */
    public static SourcePosition of(Element element, AnnotationMirror annotation) {
        return new SourcePosition(element, Optional.of(annotation), Optional.empty());
    }

    /** On the value of an annotation. */
    public static SourcePosition of(Element element, AnnotationMirror annotation, AnnotationValue value) {
        return new SourcePosition(element, Optional.of(annotation), Optional.of(value));
    }
}
