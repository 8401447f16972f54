package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.OVERLAPPING_COVERS;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.rules.support.CoveredBlock;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Blocks of categories overlap only where one category is below the other: then the deeper one decides. */
final class CoverOverlapRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        CategoryTree tree = CategoryTree.of(catalogue);
        List<CoveredBlock> covers = covers(catalogue);
        Collections.sort(covers);
        // blocks that began before and are not over yet
        List<CoveredBlock> open = new ArrayList<>();
        for (CoveredBlock cover : covers) {
            open.removeIf(before -> !before.reaches(cover));
            firstClash(cover, open, tree).ifPresent(clash -> findings.add(overlap(clash, cover)));
            open.add(cover);
        }
    }

    private static List<CoveredBlock> covers(Catalogue catalogue) {
        List<CoveredBlock> covers = new ArrayList<>();
        for (Category category : catalogue.categories()) {
            for (Located<CoveredCodes> codes : category.covers()) {
                covers.add(new CoveredBlock(category, codes));
            }
        }
        return covers;
    }

    private static Optional<CoveredBlock> firstClash(CoveredBlock cover, List<CoveredBlock> open, CategoryTree tree) {
        return open.stream()
                .filter(before -> before.category().equals(cover.category())
                        || !tree.areInLine(before.category(), cover.category()))
                .findFirst();
    }

    private static Finding overlap(CoveredBlock one, CoveredBlock two) {
        boolean inOrder = one.codes().span().compareTo(two.codes().span()) < 0;
        CoveredBlock first = inOrder ? one : two;
        CoveredBlock second = inOrder ? two : one;
        return OVERLAPPING_COVERS
                .of(
                        second.codes().value().toString(),
                        second.name(),
                        first.codes().value().toString(),
                        first.name())
                .at(second.codes().span())
                .with(Label.OTHER_CODES, first.codes().span());
    }
}
