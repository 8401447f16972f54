package dev.casebook.processor.environment;

import static dev.casebook.catalogue.diagnostic.BuildProblems.PACKAGE_IN_TWO_MODULES;
import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.processor.io.CatalogueLocator;
import dev.casebook.processor.io.CataloguePath;
import dev.casebook.processor.io.CatalogueRequest;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * Finds the catalogue's package in other modules. javac says so itself where it reads that package; where the other module
 * keeps it for itself, or has nothing in it but the catalogue, only the start of the program fails. A module that is
 * {@code requires static} is not told apart: asked for its directives, javac checks at once whether exported packages have
 * classes, before they are generated.
 */
public record OtherModuleCheck(Elements elements) {
    /** A finding where another module has the package, with classes or with the catalogue. */
    public Optional<Finding> check(CatalogueRequest request, CatalogueLocator.Found found, CataloguePath path) {
        ModuleElement own = requireNonNull(elements.getModuleOf(request.place().element()));
        if (own.isUnnamed()) {
            return Optional.empty();
        }
        return elements.getAllModuleElements().stream()
                .filter(module -> !module.isUnnamed() && !module.equals(own))
                .filter(module -> hasClasses(module, request.packageName())
                        || (path.isIn(request.packageName()) && found.isIn(module)))
                .findFirst()
                .map(module -> PACKAGE_IN_TWO_MODULES.of(
                        request.packageName(),
                        own.getQualifiedName().toString(),
                        module.getQualifiedName().toString(),
                        path.value()));
    }

    private boolean hasClasses(ModuleElement module, String name) {
        return Optional.ofNullable(elements.getPackageElement(module, name))
                .filter(found -> module.equals(found.getEnclosingElement()))
                .map(PackageElement::getEnclosedElements)
                .filter(classes -> !classes.isEmpty())
                .isPresent();
    }
}
