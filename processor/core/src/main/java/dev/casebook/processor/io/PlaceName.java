package dev.casebook.processor.io;

import dev.casebook.processor.place.Place;
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
record PlaceName(String name, boolean isPackage, boolean isBase) {
    static PlaceName of(Place place) {
        QualifiedNameable element = (QualifiedNameable) place.element();
        return new PlaceName(element.getQualifiedName().toString(), element instanceof PackageElement, isBase(place));
    }

    Optional<Place> find(Elements elements) {
        @Nullable Element element = isPackage ? elements.getPackageElement(name) : elements.getTypeElement(name);
        return Optional.ofNullable(element)
                .flatMap(found -> CatalogueRequest.of(found, elements))
                .map(request -> isBase ? request.basePlace() : request.place());
    }

    private static boolean isBase(Place place) {
        return place.annotation().stream()
                .flatMap(annotation -> annotation.getElementValues().entrySet().stream())
                .anyMatch(member -> member.getKey().getSimpleName().contentEquals("baseClass")
                        && place.value().filter(member.getValue()::equals).isPresent());
    }
}
