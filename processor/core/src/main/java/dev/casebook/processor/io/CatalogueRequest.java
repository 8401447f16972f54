package dev.casebook.processor.io;

import dev.casebook.CodedException;
import dev.casebook.ErrorCatalogue;
import dev.casebook.processor.place.Place;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;

/**
 * What one {@code @ErrorCatalogue} asks for.
 *
 * @param place where the annotation's value stands
 * @param packageName the package to generate into; empty for the unnamed one
 * @param path the path as it is written
 * @param baseClass the qualified name of the class that the root extends
 * @param basePlace where that stands; the place of the value where it is left out
 */
public record CatalogueRequest(Place place, String packageName, String path, String baseClass, Place basePlace) {
    /** Reads the annotation; empty where the compiler has its own words about it, such as a missing value. */
    public static Optional<CatalogueRequest> of(Element element, Elements elements) {
        String packageName = elements.getPackageOf(element).getQualifiedName().toString();
        return annotation(element)
                .flatMap(annotation -> member(annotation, "value")
                        .filter(value -> value.getValue() instanceof String)
                        .map(value -> new CatalogueRequest(
                                Place.of(element, annotation, value),
                                packageName,
                                (String) value.getValue(),
                                baseClass(annotation),
                                Place.of(
                                        element,
                                        annotation,
                                        member(annotation, "baseClass").orElse(value)))));
    }

    private static Optional<AnnotationMirror> annotation(Element element) {
        return element.getAnnotationMirrors().stream()
                .<AnnotationMirror>map(annotation -> annotation)
                .filter(annotation -> ((TypeElement)
                                annotation.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(ErrorCatalogue.class.getName()))
                .findFirst();
    }

    private static String baseClass(AnnotationMirror annotation) {
        return member(annotation, "baseClass")
                .map(AnnotationValue::getValue)
                .filter(type -> type instanceof DeclaredType declared && declared.getKind() == TypeKind.DECLARED)
                .map(type -> ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString())
                .orElse(CodedException.class.getName());
    }

    private static Optional<AnnotationValue> member(AnnotationMirror annotation, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
                annotation.getElementValues().entrySet()) {
            if (member.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(member.getValue());
            }
        }
        return Optional.empty();
    }
}
