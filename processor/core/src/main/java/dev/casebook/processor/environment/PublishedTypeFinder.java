package dev.casebook.processor.environment;

import static dev.casebook.catalogue.diagnostic.BuildProblems.NO_PUBLISHED_TYPE;

import dev.casebook.ErrorCatalogue;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.model.Amended;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.naming.RootNames;
import dev.casebook.catalogue.source.Located;
import dev.casebook.generated.Generated;
import dev.casebook.processor.compiler.Annotations;
import dev.casebook.processor.io.CatalogueRequest;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the types that were generated from a catalogue that another one amends. */
final class PublishedTypeFinder {
    private final Elements elements;

    PublishedTypeFinder(Elements elements) {
        this.elements = elements;
    }

    /** The qualified name of the root; empty where nothing is amended, and where its types are not to be seen. */
    Optional<String> root(Catalogue catalogue, CatalogueRequest request) {
        return catalogue
                .amends()
                .filter(amended -> !amended.packageName().equals(request.packageName()))
                .filter(amended -> isThere(amended, request.place().element()))
                .map(PublishedTypeFinder::name);
    }

    /** What is wrong with the package that the catalogue says; where it says none, nobody may want the types. */
    Optional<Finding> check(Catalogue catalogue, CatalogueRequest request) {
        Optional<Located<String>> written = catalogue.amends().flatMap(Amended::writtenPackage);
        return written.filter(place -> root(catalogue, request).isEmpty())
                .map(place -> NO_PUBLISHED_TYPE
                        .of(name(catalogue.amends().orElseThrow()))
                        .at(place.span()));
    }

    private static String name(Amended amended) {
        String simple = new RootNames(amended.name().value()).exception();
        return amended.packageName().isEmpty() ? simple : amended.packageName() + "." + simple;
    }

    private boolean isThere(Amended amended, Element user) {
        @Nullable ModuleElement module = elements.getModuleOf(user);
        if (module == null) { // a source level below 9
            return false;
        }
        @Nullable TypeElement type = elements.getTypeElement(module, name(amended));
        return type != null
                ? Annotations.find(type, Generated.class).isPresent()
                : !amended.packageName().isEmpty() && isGeneratedNow(amended.packageName(), module);
    }

    /** Whether this compilation writes the types: of an earlier round nothing is to be seen yet. */
    private boolean isGeneratedNow(String packageName, ModuleElement module) {
        return Optional.<PackageElement>ofNullable(elements.getPackageElement(module, packageName)).stream()
                .flatMap(found -> Stream.concat(Stream.of(found), found.getEnclosedElements().stream()))
                .anyMatch(element ->
                        Annotations.find(element, ErrorCatalogue.class).isPresent());
    }
}
