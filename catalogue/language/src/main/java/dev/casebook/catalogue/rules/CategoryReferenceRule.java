package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.UNKNOWN_CATEGORY;
import static dev.casebook.catalogue.diagnostic.EntryProblems.UNKNOWN_CATEGORY_OF_ERRORS;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.rules.support.References;
import dev.casebook.catalogue.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The category of an error exists. */
final class CategoryReferenceRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        References categories = References.to(catalogue, Kind.CATEGORY);
        Map<String, List<ErrorEntry>> unknown = new LinkedHashMap<>();
        for (ErrorEntry error : catalogue.errors()) {
            Name.InKebabCase name = error.category().value();
            if (categories.isUnknown(name)) {
                unknown.computeIfAbsent(name.value(), category -> new ArrayList<>())
                        .add(error);
            }
        }
        unknown.forEach((name, errors) -> findings.add(finding(name, errors, categories.nearest(name))));
    }

    /** One for all errors of a category that was renamed. */
    private static Finding finding(String name, List<ErrorEntry> errors, Optional<String> meant) {
        Span place = errors.get(0).category().span();
        if (errors.size() == 1) {
            return UNKNOWN_CATEGORY.of(name, meant).at(place);
        }
        List<String> names =
                errors.stream().map(error -> error.name().value().value()).toList();
        return UNKNOWN_CATEGORY_OF_ERRORS
                .of(name, errors.size(), meant, names)
                .atAll(errors.stream().map(error -> error.category().span()).toList());
    }
}
