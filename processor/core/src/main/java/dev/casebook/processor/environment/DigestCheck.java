package dev.casebook.processor.environment;

import static dev.casebook.catalogue.diagnostic.BuildProblems.OTHER_DIGEST;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.file.CatalogueDigest;
import dev.casebook.catalogue.file.CatalogueFiles;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.processor.io.CataloguePath;
import dev.casebook.processor.io.CatalogueRequest;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Compares the catalogue that a compiler sees with the digest that a build tool wrote into the package. */
public final class DigestCheck {
    private final Elements elements;
    private final FileLookup files;

    /** A comparison that asks a compiler. */
    public DigestCheck(Elements elements, FileLookup files) {
        this.elements = elements;
        this.files = files;
    }

    /** The finding where the two differ; empty where they agree, and where no build tool wrote a digest. */
    public Optional<Finding> compare(CatalogueRequest request, CataloguePath path) {
        return written(request)
                .filter(CatalogueDigest::isComparable)
                .filter(digest -> !digest.equals(digest(path)))
                .map(digest -> OTHER_DIGEST.of(path.value()));
    }

    private String digest(CataloguePath path) {
        return CatalogueDigest.of(CatalogueFiles.of(path.value(), files));
    }

    private Optional<String> written(CatalogueRequest request) {
        return digestClass(request).stream()
                .flatMap(type -> type.getEnclosedElements().stream())
                .filter(DigestCheck::isDigest)
                .flatMap(field -> Optional.ofNullable(((VariableElement) field).getConstantValue()).stream())
                .map(Object::toString)
                .findFirst();
    }

    private Optional<TypeElement> digestClass(CatalogueRequest request) {
        String name = request.packageName() + "." + CatalogueDigest.CLASS_NAME;
        @Nullable ModuleElement module = elements.getModuleOf(request.place().element());
        return Optional.ofNullable(
                module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name));
    }

    private static boolean isDigest(Element member) {
        return member.getKind() == ElementKind.FIELD
                && member.getSimpleName().contentEquals(CatalogueDigest.CATALOGUE_FIELD);
    }
}
