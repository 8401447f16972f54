package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.PARENT_CYCLE;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.rules.support.Cycles;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import java.util.List;
import java.util.stream.Stream;

/** No category is above itself. */
final class ParentCycleRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        CategoryTree tree = CategoryTree.of(catalogue);
        Cycles.of(
                        catalogue.categories(),
                        category -> tree.parent(category).stream().toList())
                .forEach(cycle -> findings.add(finding(cycle)));
    }

    private static Finding finding(List<Category> cycle) {
        List<String> names = Stream.concat(cycle.stream(), Stream.of(cycle.get(0)))
                .map(category -> category.name().value().value())
                .toList();
        Finding finding = PARENT_CYCLE.of(names).at(span(cycle.get(0)));
        for (Category next : cycle.subList(1, cycle.size())) {
            finding = finding.with(Label.NEXT_PARENT, span(next));
        }
        return finding;
    }

    private static Span span(Category category) {
        return category.parent().map(Located::span).orElse(category.name().span());
    }
}
