package dev.casebook.processor.io;

import static java.util.Objects.requireNonNull;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where in the user's source a message stands: on the value of an annotation.
 *
 * @param element the annotated element
 * @param annotation the annotation
 * @param value its value
 */
public record Place(Element element, AnnotationMirror annotation, AnnotationValue value) {
    public Place {
        requireNonNull(element, "element");
        requireNonNull(annotation, "annotation");
        requireNonNull(value, "value");
    }
}
