package dev.casebook.processor.generate;

import dev.casebook.catalogue.source.Located;
import dev.casebook.processor.plan.CategoryPlan;
import dev.casebook.processor.plan.ErrorPlan;
import java.util.List;

/**
 * In what the exceptions of two errors always differ: names and words.
 *
 * @param className its name
 * @param parent the class that it extends
 * @param constant the constant of its definition
 * @param method the handlers' method for it
 * @param doc its Javadoc
 * @param codes its codes
 */
record Leaf(String className, String parent, String constant, String method, String doc, List<String> codes) {
    Leaf {
        codes = List.copyOf(codes);
    }

    static Leaf of(CategoryPlan category, ErrorPlan error) {
        return new Leaf(
                error.className(),
                error.parent(category.className()),
                error.constant(),
                error.method(),
                EntryDocs.full(error.entry()).toString(),
                error.entry().codes().all().stream()
                        .map(Located::value)
                        .map(Object::toString)
                        .toList());
    }
}
