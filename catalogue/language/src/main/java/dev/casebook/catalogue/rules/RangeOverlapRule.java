package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.EntryProblems.OVERLAPPING_RANGES;

import dev.casebook.Code;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Two ranges of errors do not overlap: nothing decides which of them a code means. */
final class RangeOverlapRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        List<Located<Code.Range>> ranges = ranges(catalogue);
        ranges.sort(Comparator.comparingInt(range -> range.value().first()));
        for (int i = 1; i < ranges.size(); i++) {
            Located<Code.Range> before = ranges.get(i - 1);
            Located<Code.Range> range = ranges.get(i);
            if (before.value().contains(range.value().first())) {
                findings.add(overlap(before, range));
                // the wider of the two may reach further ranges
                ranges.set(i, before.value().last() > range.value().last() ? before : range);
            }
        }
    }

    private static List<Located<Code.Range>> ranges(Catalogue catalogue) {
        List<Located<Code.Range>> ranges = new ArrayList<>();
        for (ErrorEntry error : catalogue.errors()) {
            for (Located<Code> code : error.codes().all()) {
                if (code.value() instanceof Code.Range range) {
                    ranges.add(new Located<>(range, code.span()));
                }
            }
        }
        return ranges;
    }

    private static Finding overlap(Located<Code.Range> one, Located<Code.Range> two) {
        boolean inOrder = one.span().compareTo(two.span()) < 0;
        Located<Code.Range> first = inOrder ? one : two;
        Located<Code.Range> second = inOrder ? two : one;
        return OVERLAPPING_RANGES
                .of(second.value().toString(), first.value().toString())
                .at(second.span())
                .with(Label.OTHER_RANGE, first.span());
    }
}
