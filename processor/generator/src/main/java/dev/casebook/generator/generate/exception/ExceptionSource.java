package dev.casebook.generator.generate.exception;

import dev.casebook.catalogue.source.Located;
import dev.casebook.generator.generate.source.EntryJavadoc;
import dev.casebook.generator.plan.CategoryPlan;
import dev.casebook.generator.plan.ErrorPlan;
import dev.casebook.generator.plan.Plan;
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
record ExceptionSource(
        String className, String parent, String constant, String method, String doc, List<String> codes) {
    ExceptionSource {
        codes = List.copyOf(codes);
    }

    static ExceptionSource of(Plan plan, CategoryPlan category, ErrorPlan error) {
        return new ExceptionSource(
                error.className(),
                error.parent(category.className()),
                error.constant(),
                error.method(),
                EntryJavadoc.ofException(plan, error).toString(),
                error.entry().codes().all().stream()
                        .map(Located::value)
                        .map(Object::toString)
                        .toList());
    }
}
