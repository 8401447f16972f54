package dev.casebook.generator.plan;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.DeprecationNote;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Numbers the concrete types: errors, the root's type for unlisted codes, then those of the categories with covers. */
final class TypeIndices {
    private final Map<Name.OfError, Integer> errors = new HashMap<>();
    private final Map<Name.InKebabCase, Integer> unrecognized = new HashMap<>();

    TypeIndices(Catalogue catalogue, CategoryTree tree) {
        for (ErrorEntry error : catalogue.errors()) {
            errors.put(error.name().value(), errors.size());
        }
        tree.tops().forEach(top -> number(top, tree));
    }

    /** The index of an error. */
    int of(ErrorEntry error) {
        return requireNonNull(errors.get(error.name().value()));
    }

    /** The index of the error that replaces a deprecated one; empty if none does. */
    OptionalInt replacementOf(ErrorEntry error) {
        return error.lifecycle()
                .deprecated()
                .flatMap(DeprecationNote::replacedBy)
                .map(name -> errors.get(name.value()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** The index of the root's type for codes that no error lists. */
    int unrecognized() {
        return errors.size();
    }

    /** The index of the type for codes that a category covers. */
    int unrecognized(Category category) {
        return requireNonNull(unrecognized.get(category.name().value()));
    }

    private void number(Category category, CategoryTree tree) {
        if (!category.covers().isEmpty()) {
            unrecognized.put(category.name().value(), errors.size() + 1 + unrecognized.size());
        }
        tree.children(category).forEach(child -> number(child, tree));
    }
}
