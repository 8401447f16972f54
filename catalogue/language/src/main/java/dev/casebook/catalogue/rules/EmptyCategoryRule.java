package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.EMPTY_CATEGORY;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Broken;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;

/** Every category has errors, covers or categories below it. */
final class EmptyCategoryRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        CategoryTree tree = CategoryTree.of(catalogue);
        if (catalogue.errors().stream()
                .anyMatch(error -> tree.find(error.category().value()).isEmpty())) {
            return; // which category these errors mean is not known
        }
        if (catalogue.categories().stream()
                .flatMap(category -> category.parent().stream())
                .anyMatch(parent -> tree.find(parent.value()).isEmpty())) {
            return; // which category these belong to is not known
        }
        for (Category category : catalogue.categories()) {
            if (isEmpty(category, tree) && !mayHaveMore(category, catalogue.broken())) {
                String name = category.name().value().value();
                findings.add(EMPTY_CATEGORY.of(name).at(category.name().span()));
            }
        }
    }

    private static boolean isEmpty(Category category, CategoryTree tree) {
        return category.covers().isEmpty()
                && tree.errors(category).isEmpty()
                && tree.children(category).isEmpty();
    }

    private static boolean mayHaveMore(Category category, Broken broken) {
        return broken.has(Kind.CATEGORY, category.name().value().value())
                || broken.mayBelongTo(category.name().value());
    }
}
