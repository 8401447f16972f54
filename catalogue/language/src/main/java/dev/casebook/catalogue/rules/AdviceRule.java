package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.NO_ADVICE;
import static dev.casebook.catalogue.diagnostic.EntryProblems.NO_ADVICE_IN_CATEGORY;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every error has an advice: its own, or one of the categories above it. */
final class AdviceRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        CategoryTree tree = CategoryTree.of(catalogue);
        Map<Name, List<ErrorEntry>> without = new LinkedHashMap<>();
        for (ErrorEntry error : catalogue.errors()) {
            boolean hasNone = tree.advice(error).isEmpty()
                    && !catalogue.broken().has(Kind.ERROR, error.name().value().value())
                    && isWholeAbove(error, tree, catalogue);
            if (hasNone) {
                without.computeIfAbsent(error.category().value(), category -> new ArrayList<>())
                        .add(error);
            }
        }
        without.values().forEach(errors -> findings.add(finding(errors)));
    }

    /** One for all errors of a category, since one advice is missing. */
    private static Finding finding(List<ErrorEntry> errors) {
        ErrorEntry first = errors.get(0);
        String category = first.category().value().value();
        Span place = first.name().span();
        if (errors.size() == 1) {
            return NO_ADVICE.of(first.name().value().value(), category).at(place);
        }
        List<String> names =
                errors.stream().map(error -> error.name().value().value()).toList();
        return NO_ADVICE_IN_CATEGORY
                .of(category, errors.size(), names)
                .atAll(errors.stream().map(error -> error.name().span()).toList());
    }

    /** Whether everything above the error could be read: an advice may be in what could not. */
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
