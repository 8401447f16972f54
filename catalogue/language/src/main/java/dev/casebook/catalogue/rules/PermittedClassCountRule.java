package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.SizeProblems.TOO_MANY_CATEGORIES;
import static dev.casebook.catalogue.diagnostic.SizeProblems.TOO_MANY_PERMITTED;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.model.Operations;
import dev.casebook.catalogue.model.OwnClasses;
import dev.casebook.catalogue.source.Span;

/** No sealed type permits more than a class file can list, and there are no more categories than javac can compare. */
final class PermittedClassCountRule implements Rule {
    /** Each takes two constants of the 65,535 that a class file holds. */
    static final int MAX_PERMITTED = 32_000;

    /** Each gives the handler an interface, and javac compares each two of them: 2,000 take it minutes. */
    static final int MAX_CATEGORIES = 1_000;

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        int count = catalogue.categories().size();
        if (count > MAX_CATEGORIES) {
            findings.add(TOO_MANY_CATEGORIES
                    .of(count, MAX_CATEGORIES)
                    .at(catalogue.categories().get(MAX_CATEGORIES).name().span()));
        }
        if (catalogue.errors().size() > MAX_PERMITTED) {
            checkPermitted(catalogue, findings);
        }
    }

    private static void checkPermitted(Catalogue catalogue, Findings findings) {
        CategoryTree tree = CategoryTree.of(catalogue);
        OwnClasses classes = OwnClasses.of(catalogue);
        for (Category category : catalogue.categories()) {
            long permitted = tree.errors(category).stream().filter(classes::has).count();
            check(
                    "the category",
                    category.name().value().value(),
                    permitted,
                    category.name().span(),
                    findings);
        }
        Operations operations = Operations.of(catalogue);
        for (Operation operation : catalogue.operations()) {
            long permitted = operations.raised(operation).size();
            check(
                    "the operation",
                    operation.name().value().value(),
                    permitted,
                    operation.name().span(),
                    findings);
        }
    }

    private static void check(String kind, String name, long permitted, Span span, Findings findings) {
        if (permitted > MAX_PERMITTED) {
            findings.add(TOO_MANY_PERMITTED
                    .of(kind + " `" + name + "`", Math.toIntExact(permitted), MAX_PERMITTED)
                    .at(span));
        }
    }
}
