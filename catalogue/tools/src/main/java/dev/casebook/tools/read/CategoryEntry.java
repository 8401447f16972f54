package dev.casebook.tools.read;

import dev.casebook.CategoryDefinition;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.source.Located;
import java.util.Optional;

/** A category as the runtime knows it, without generated code. */
record CategoryEntry(Category category, CategoryTree tree) implements CategoryDefinition {
    @Override
    public String name() {
        return category.name().value().constant();
    }

    @Override
    public String title() {
        return category.title().value();
    }

    @Override
    public Optional<String> meaning() {
        return category.meaning().map(Located::value);
    }

    @Override
    public Optional<CategoryEntry> parent() {
        return tree.parent(category).map(parent -> new CategoryEntry(parent, tree));
    }
}
