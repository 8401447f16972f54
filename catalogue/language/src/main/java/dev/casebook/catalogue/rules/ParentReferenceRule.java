package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.UNKNOWN_PARENT;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.rules.support.DeclaredNames;
import dev.casebook.catalogue.source.Located;

/** The parent of a category exists. */
final class ParentReferenceRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        CategoryTree tree = CategoryTree.of(catalogue);
        for (Category category : catalogue.categories()) {
            category.parent()
                    .filter(parent -> tree.find(parent.value()).isEmpty())
                    .filter(parent -> !catalogue
                            .broken()
                            .has(Kind.CATEGORY, parent.value().value()))
                    .ifPresent(parent -> findings.add(unknown(parent, catalogue)));
        }
    }

    private static Diagnostic unknown(Located<Name.InKebabCase> parent, Catalogue catalogue) {
        String name = parent.value().value();
        return UNKNOWN_PARENT
                .of(name, Nearest.of(name, DeclaredNames.categories(catalogue)))
                .at(parent.span());
    }
}
