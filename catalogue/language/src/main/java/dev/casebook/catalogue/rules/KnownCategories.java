package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.UNKNOWN_CATEGORY;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Nearest;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;

/** The category of an error exists. */
final class KnownCategories implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        CategoryTree tree = CategoryTree.of(catalogue);
        for (ErrorEntry error : catalogue.errors()) {
            Located<Name.InKebabCase> name = error.category();
            if (tree.find(name.value()).isEmpty()
                    && !catalogue.broken().has(Kind.CATEGORY, name.value().value())) {
                findings.add(UNKNOWN_CATEGORY
                        .of(name.value().value(), Nearest.of(name.value().value(), Written.categories(catalogue)))
                        .at(name.span()));
            }
        }
    }
}
