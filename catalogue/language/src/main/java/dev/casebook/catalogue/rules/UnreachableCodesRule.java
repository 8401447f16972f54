package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.CodeProblems.UNREACHABLE_CODES;
import static dev.casebook.catalogue.diagnostic.EntryProblems.OVERLAPPING_COVERS;
import static dev.casebook.catalogue.diagnostic.EntryProblems.OVERLAPPING_RANGES;

import dev.casebook.Code;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.rules.support.IntegerSet;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Something is left for each range and for each block of a category: more specific entries do not have all of it. */
final class UnreachableCodesRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        new Claims(findings, overlaps(findings)).check(catalogue);
    }

    /** Where an overlap has been reported: it is the cause of everything else there. */
    private static Set<Span> overlaps(Findings findings) {
        return findings.toList().stream()
                .filter(finding -> finding.is(OVERLAPPING_COVERS) || finding.is(OVERLAPPING_RANGES))
                .flatMap(finding -> finding.span().stream())
                .collect(Collectors.toSet());
    }

    /** What entries have so far, from the most specific ones on. */
    private static final class Claims {
        private final Findings findings;
        private final Set<Span> reported;
        private final Map<String, IntegerSet<Located<?>>> numbers = new HashMap<>();
        private final Map<CoveredCodes, Located<CoveredCodes>> texts = new HashMap<>();

        Claims(Findings findings, Set<Span> reported) {
            this.findings = findings;
            this.reported = reported;
        }

        void check(Catalogue catalogue) {
            List<Located<Code>> codes = new ArrayList<>();
            for (ErrorEntry error : catalogue.errors()) {
                codes.addAll(error.codes().all());
            }
            if (catalogue.head().codes().isInteger()) {
                codes.forEach(this::addExact);
                codes.forEach(this::addRange);
            }
            CategoryTree tree = CategoryTree.of(catalogue);
            catalogue.categories().stream()
                    .sorted(Comparator.comparingInt(
                            (Category category) -> -tree.lineage(category).size()))
                    .forEach(category -> category.covers().forEach(this::addCovered));
        }

        private void addExact(Located<Code> code) {
            if (code.value() instanceof Code.Single single) {
                add("", single.number(), single.number(), code);
            } else if (code.value() instanceof Code.Pair pair) {
                add(pair.code().value(), pair.subcode().number(), pair.subcode().number(), code);
            }
        }

        private void addRange(Located<Code> code) {
            if (code.value() instanceof Code.Range range) {
                claim("", range.first(), range.last(), code);
            }
        }

        private void addCovered(Located<CoveredCodes> covered) {
            if (covered.value() instanceof CoveredCodes.Block block) {
                claim("", block.first(), block.last(), covered);
            } else if (covered.value() instanceof CoveredCodes.SubcodeBlock block) {
                claim(block.subcodes().notation().text(block.code()), block.first(), block.last(), covered);
            } else if (covered.value() instanceof CoveredCodes.Status status) {
                claim("http", status.first(), status.last(), covered);
            } else {
                Located<CoveredCodes> earlier = texts.putIfAbsent(covered.value(), covered);
                if (earlier != null && !earlier.span().equals(covered.span())) {
                    report(covered, earlier);
                }
            }
        }

        private void claim(String space, int first, int last, Located<?> written) {
            IntegerSet<Located<?>> set = numbers.computeIfAbsent(space, key -> new IntegerSet<>());
            set.ownerOfAll(first, last).ifPresent(owner -> report(written, owner));
            set.add(first, last, written);
        }

        private void add(String space, int first, int last, Located<?> written) {
            numbers.computeIfAbsent(space, key -> new IntegerSet<>()).add(first, last, written);
        }

        private void report(Located<?> written, Located<?> other) {
            if (reported.contains(written.span())) {
                return;
            }
            findings.add(UNREACHABLE_CODES
                    .of(written.value().toString(), "`" + other.value() + "`")
                    .at(written.span())
                    .with(Label.OTHER_CODES, other.span()));
        }
    }
}
