package dev.casebook.processor.compiler;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads annotations through their mirrors: asked for the annotation itself, javac throws while a class is missing. */
public final class Annotations {
    /** The annotation of this type, where an element has it. */
    public static Optional<AnnotationMirror> find(Element element, Class<?> annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(annotation.getName())) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** The value as it is written; empty for what is left at its default. */
    public static Optional<AnnotationValue> value(AnnotationMirror mirror, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> value :
                mirror.getElementValues().entrySet()) {
            if (value.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(value.getValue());
            }
        }
        return Optional.empty();
    }

    /** The parts of an array; the value itself where it is none. */
    public static List<AnnotationValue> parts(AnnotationValue value) {
        return value.getValue() instanceof List<?> parts
                ? parts.stream().map(AnnotationValue.class::cast).toList()
                : List.of(value);
    }

    /** The class that a value names; empty while it is missing, when javac gives a text in its place. */
    public static Optional<TypeMirror> type(AnnotationValue value) {
        return value.getValue() instanceof TypeMirror type && TypeResolution.is(type)
                ? Optional.of(type)
                : Optional.empty();
    }

    /** A text. */
    public static String text(AnnotationMirror mirror, String name) {
        return value(mirror, name)
                .map(value -> String.valueOf(value.getValue()))
                .orElse("");
    }

    /** The texts of an array. */
    public static List<String> texts(AnnotationMirror mirror, String name) {
        return value(mirror, name).map(Annotations::parts).orElse(List.of()).stream()
                .map(part -> String.valueOf(part.getValue()))
                .toList();
    }

    /** The simple name of an enum's constant. */
    public static Optional<String> constant(AnnotationMirror mirror, String name) {
        return value(mirror, name)
                .map(AnnotationValue::getValue)
                .filter(Element.class::isInstance)
                .map(constant -> ((Element) constant).getSimpleName())
                .map(Name::toString);
    }

    private Annotations() {}
}
