package dev.casebook.generator.plan;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import dev.casebook.Code;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** The look-up of a catalogue with integer codes. */
final class IntegerLookupPlanner implements LookupPlanner {
    private final TypeIndices indices;
    private final Part single = new Part();
    private final SortedMap<Integer, Part> subcodes = new TreeMap<>();
    private final Lookup.Integers lookup;

    private static final class Part {
        private final List<ExactCode<Integer>> exact = new ArrayList<>();
        private final CodeSegmentMap segments = new CodeSegmentMap();

        private IntegerTable table() {
            return new IntegerTable(exact, segments.toList());
        }
    }

    IntegerLookupPlanner(Catalogue catalogue, CategoryTree tree, TypeIndices indices) {
        this.indices = indices;
        catalogue.categories().stream()
                .sorted(comparingInt(category -> tree.lineage(category).size()))
                .forEach(this::addCovers);
        catalogue.errors().forEach(this::addCodes);
        SortedMap<Integer, IntegerTable> tables = new TreeMap<>();
        subcodes.forEach((code, part) -> tables.put(code, part.table()));
        this.lookup = new Lookup.Integers(single.table(), tables);
    }

    @Override
    public Lookup lookup() {
        return lookup;
    }

    @Override
    public Code sample(ErrorEntry entry) {
        return entry.codes().code().value() instanceof Code.Range range
                ? firstThatLeadsTo(indices.of(entry), range.first(), range.last())
                : entry.codes().code().value();
    }

    @Override
    public Optional<Code> sample(Category category) {
        int index = indices.unrecognized(category);
        for (Located<CoveredCodes> covered : category.covers()) {
            if (covered.value() instanceof CoveredCodes.Block block) {
                return Optional.of(firstThatLeadsTo(index, block.first(), block.last()));
            }
        }
        for (Located<CoveredCodes> covered : category.covers()) {
            if (covered.value() instanceof CoveredCodes.SubcodeBlock block) {
                IntegerTable table = requireNonNull(lookup.subcodes().get(block.code()));
                return Optional.of(Code.pair(block.code(), firstIn(table, index, block.first(), block.last())));
            }
        }
        return Optional.empty();
    }

    @Override
    public Code sampleOfNone() {
        int code = 999_999;
        while (lookup.single().find(code).isPresent()) {
            code++;
        }
        return Code.of(code);
    }

    private void addCovers(Category category) {
        for (Located<CoveredCodes> covered : category.covers()) {
            if (covered.value() instanceof CoveredCodes.Block block) {
                single.segments.put(block.first(), block.last(), indices.unrecognized(category));
            } else if (covered.value() instanceof CoveredCodes.SubcodeBlock block) {
                subcodesOf(block.code()).segments.put(block.first(), block.last(), indices.unrecognized(category));
            }
        }
    }

    private void addCodes(ErrorEntry entry) {
        int index = indices.of(entry);
        for (Located<Code> code : entry.codes().all()) {
            if (code.value() instanceof Code.Pair pair) {
                subcodesOf(pair.code().number())
                        .exact
                        .add(new ExactCode<>(pair.subcode().number(), index));
            } else if (code.value() instanceof Code.Range range) {
                single.segments.put(range.first(), range.last(), index);
            } else {
                single.exact.add(new ExactCode<>(((Code.Single) code.value()).number(), index));
            }
        }
    }

    private Part subcodesOf(int code) {
        return subcodes.computeIfAbsent(code, key -> new Part());
    }

    private Code firstThatLeadsTo(int index, int first, int last) {
        return Code.of(firstIn(lookup.single(), index, first, last));
    }

    private static int firstIn(IntegerTable table, int index, int first, int last) {
        for (int code = first; code < last; code++) {
            OptionalInt found = table.find(code);
            if (found.isPresent() && found.getAsInt() == index) {
                return code;
            }
        }
        return first;
    }
}
