package dev.casebook.processor.io;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.model.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Checks the classes of the user's own that generated code stands on. */
public record UserClasses(Elements elements, Types types) {
    /** What the class lacks that the generated root is told to extend. */
    public List<Diagnostic> checkBase(CatalogueRequest request) {
        return BaseClass.check(request, elements);
    }

    /** What is wrong with the classes that the catalogue names. */
    public List<Diagnostic> check(Catalogue catalogue, CatalogueRequest request) {
        List<Diagnostic> findings =
                new ArrayList<>(new ParameterTypes(elements, types).check(catalogue, request.packageName()));
        new PublishedTypes(elements).check(catalogue, request).ifPresent(findings::add);
        return findings;
    }

    /** The qualified name of the root that was generated from the amended catalogue, where it can be seen. */
    public Optional<String> published(Catalogue catalogue, CatalogueRequest request) {
        return new PublishedTypes(elements).root(catalogue, request);
    }
}
