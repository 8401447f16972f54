package dev.casebook.processor.plan;

import dev.casebook.Advice;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What categories hand down to their errors and to nested categories. */
final class Inheritance {
    private final Map<Name.InKebabCase, Category> byName = new HashMap<>();

    Inheritance(Catalogue catalogue) {
        catalogue.categories().forEach(category -> byName.put(category.name().value(), category));
    }

    /** The advice of an error: its own, or that of the nearest category around it. */
    Advice advice(ErrorEntry entry) {
        return entry.advice()
                .or(() -> advice(byName.get(entry.category().value())))
                .orElseThrow(() -> new IllegalStateException("no advice: " + entry.name()));
    }

    /** The advice of a category: its own, or that of the nearest category around it. */
    Optional<Advice> advice(Category category) {
        return category.advice().or(() -> parent(category).flatMap(this::advice));
    }

    /** How many categories are around this one. */
    int depth(Category category) {
        return parent(category).map(parent -> depth(parent) + 1).orElse(0);
    }

    private Optional<Category> parent(Category category) {
        return category.parent().map(parent -> byName.get(parent.value()));
    }
}
