package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.PARENT_CYCLE;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** No category is above itself. */
final class ParentCycleRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        CategoryTree tree = CategoryTree.of(catalogue);
        Set<Category> seen = new HashSet<>();
        for (Category category : catalogue.categories()) {
            List<Category> lineage = tree.lineage(category);
            Optional<Category> last = tree.parent(lineage.get(lineage.size() - 1));
            // a way up that leads into a circle without being part of it is no mistake of its own
            if (last.equals(Optional.of(category)) && seen.addAll(lineage)) {
                findings.add(circle(lineage));
            }
        }
    }

    private static Diagnostic circle(List<Category> round) {
        List<String> way = Stream.concat(round.stream(), Stream.of(round.get(0)))
                .map(category -> category.name().value().value())
                .toList();
        Diagnostic finding = PARENT_CYCLE.of(way).at(span(round.get(0)));
        for (Category next : round.subList(1, round.size())) {
            finding = finding.with(Label.NEXT_PARENT, span(next));
        }
        return finding;
    }

    private static Span span(Category category) {
        return category.parent().map(Located::span).orElse(category.name().span());
    }
}
