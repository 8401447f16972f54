package dev.casebook.processor.io;

import dev.casebook.processor.compiler.Annotations;
import dev.casebook.processor.compiler.SourcePosition;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A place by name: elements of one round are not kept for the next, where compilers may have others.
 *
 * @param name the qualified name of the annotated package or type
 * @param isPackage whether it is a package
 * @param isBase whether it is the class that the root extends, and not the path
 */
record PositionName(String name, boolean isPackage, boolean isBase) {
    static PositionName of(SourcePosition place) {
        QualifiedNameable element = (QualifiedNameable) place.element();
        return new PositionName(
                element.getQualifiedName().toString(), element instanceof PackageElement, isBase(place));
    }

    Optional<SourcePosition> find(Elements elements) {
        @Nullable Element element = isPackage ? elements.getPackageElement(name) : elements.getTypeElement(name);
        return Optional.ofNullable(element)
                .flatMap(found -> CatalogueRequest.of(found, elements))
                .map(request -> isBase ? request.basePlace() : request.place());
    }

    private static boolean isBase(SourcePosition place) {
        return place.annotation()
                .flatMap(annotation -> Annotations.value(annotation, "baseClass"))
                .filter(base -> place.value().filter(base::equals).isPresent())
                .isPresent();
    }
}
