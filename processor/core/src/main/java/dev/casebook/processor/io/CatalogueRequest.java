package dev.casebook.processor.io;

import dev.casebook.CodedException;
import dev.casebook.ErrorCatalogue;
import dev.casebook.processor.compiler.Annotations;
import dev.casebook.processor.compiler.SourcePosition;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;

/**
 * What one {@code @ErrorCatalogue} asks for.
 *
 * @param place where the annotation's value is
 * @param packageName the package to generate into; empty for the unnamed one
 * @param path the path as it is written
 * @param baseClass the qualified name of the class that the root extends
 * @param basePlace where that is; the place of the value where it is left out
 */
public record CatalogueRequest(
        SourcePosition place, String packageName, String path, String baseClass, SourcePosition basePlace) {
    /** Reads the annotation; empty where the compiler has its own words about it, such as a missing value. */
    public static Optional<CatalogueRequest> of(Element element, Elements elements) {
        String packageName = elements.getPackageOf(element).getQualifiedName().toString();
        return Annotations.find(element, ErrorCatalogue.class)
                .flatMap(annotation -> Annotations.value(annotation, "value")
                        .filter(value -> value.getValue() instanceof String)
                        .map(value -> new CatalogueRequest(
                                SourcePosition.of(element, annotation, value),
                                packageName,
                                (String) value.getValue(),
                                baseClass(annotation),
                                SourcePosition.of(
                                        element,
                                        annotation,
                                        Annotations.value(annotation, "baseClass")
                                                .orElse(value)))));
    }

    private static String baseClass(AnnotationMirror annotation) {
        return Annotations.value(annotation, "baseClass")
                .map(AnnotationValue::getValue)
                .filter(type -> type instanceof DeclaredType declared && declared.getKind() == TypeKind.DECLARED)
                .map(type -> ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString())
                .orElse(CodedException.class.getName());
    }
}
