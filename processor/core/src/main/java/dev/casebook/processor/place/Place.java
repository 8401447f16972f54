package dev.casebook.processor.place;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where in the user's source a finding stands.
 *
 * @param element the package, the class or the method
 * @param annotation its annotation, for what stands on that
 * @param value the annotation's value, for what stands on that
 */
public record Place(Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {
    public Place {
        requireNonNull(element, "element");
        requireNonNull(annotation, "annotation");
        requireNonNull(value, "value");
    }

    /** On the element itself. */
    public static Place of(Element element) {
        return new Place(element, Optional.empty(), Optional.empty());
    }

    /** On an annotation. */
    public static Place of(Element element, AnnotationMirror annotation) {
        return new Place(element, Optional.of(annotation), Optional.empty());
    }

    /** On the value of an annotation. */
    public static Place of(Element element, AnnotationMirror annotation, AnnotationValue value) {
        return new Place(element, Optional.of(annotation), Optional.of(value));
    }
}
