package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.NO_ADVICE;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.ErrorEntry;
import java.util.List;

/** Every error has an advice: its own, or one of the categories above it. */
final class AdviceForAll implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        CategoryTree tree = CategoryTree.of(catalogue);
        for (ErrorEntry error : catalogue.errors()) {
            String name = error.name().value().value();
            boolean hasNone = tree.advice(error).isEmpty()
                    && !catalogue.broken().has(Kind.ERROR, name)
                    && isWholeAbove(error, tree, catalogue);
            if (hasNone) {
                String category = error.category().value().value();
                findings.add(NO_ADVICE.of(name, category).at(error.name().span()));
            }
        }
    }

    /** Whether everything above the error could be read: an advice may stand in what could not. */
    private static boolean isWholeAbove(ErrorEntry error, CategoryTree tree, Catalogue catalogue) {
        List<Category> line =
                tree.find(error.category().value()).map(tree::lineage).orElse(List.of());
        if (line.isEmpty() || line.stream().anyMatch(category -> isBroken(category, catalogue))) {
            return false;
        }
        // the way up ends at a category without a parent, and not at one that is unknown or in a circle
        return line.get(line.size() - 1).parent().isEmpty();
    }

    private static boolean isBroken(Category category, Catalogue catalogue) {
        return catalogue.broken().has(Kind.CATEGORY, category.name().value().value());
    }
}
