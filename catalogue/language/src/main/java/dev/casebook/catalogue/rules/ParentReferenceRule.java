package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.UNKNOWN_PARENT;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.rules.support.References;

/** The parent of a category exists. */
final class ParentReferenceRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        References categories = References.to(catalogue, Kind.CATEGORY);
        for (Category category : catalogue.categories()) {
            category.parent().ifPresent(parent -> categories.check(parent, UNKNOWN_PARENT, findings));
        }
    }
}
