package dev.casebook.processor.io;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.model.Catalogue;
import java.util.List;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Checks the classes of the user's own that generated code stands on. */
public record UserClasses(Elements elements, Types types) {
    /** What the class lacks that the generated root is told to extend. */
    public List<Diagnostic> checkBase(CatalogueRequest request) {
        return BaseClass.check(request, elements);
    }

    /** What is wrong with the classes that parameters name. */
    public List<Diagnostic> checkParameters(Catalogue catalogue, String packageName) {
        return new ParameterTypes(elements, types).check(catalogue, packageName);
    }
}
