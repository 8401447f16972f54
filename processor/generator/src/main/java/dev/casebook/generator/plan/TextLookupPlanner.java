package dev.casebook.generator.plan;

import static dev.casebook.generator.plan.Lookup.Texts.SEPARATOR;
import static java.util.Comparator.comparingInt;

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

/** The look-up of a catalogue with text codes. */
final class TextLookupPlanner implements LookupPlanner {
    private final TypeIndices indices;
    private final Part single = new Part();
    private final Part pairs = new Part();
    private final Lookup.Texts lookup;

    private static final class Part {
        private final List<ExactCode<String>> exact = new ArrayList<>();
        private final List<Lookup.Pattern> patterns = new ArrayList<>();
        private final List<Lookup.Prefix> prefixes = new ArrayList<>();

        private Lookup.TextTable table() {
            return new Lookup.TextTable(exact, patterns, prefixes);
        }
    }

    TextLookupPlanner(Catalogue catalogue, CategoryTree tree, TypeIndices indices) {
        this.indices = indices;
        // of two equal beginnings the first decides: that of the deeper category
        catalogue.categories().stream()
                .sorted(comparingInt(category -> -tree.lineage(category).size()))
                .forEach(this::addCovers);
        catalogue.errors().forEach(this::addCodes);
        this.lookup = new Lookup.Texts(single.table(), pairs.table());
    }

    @Override
    public Lookup lookup() {
        return lookup;
    }

    @Override
    public Code sample(ErrorEntry entry) {
        Code code = entry.codes().code().value();
        if (!(code instanceof Code.Pattern pattern)) {
            return code;
        }
        int number = 1;
        while (!leadsTo(pattern.prefix() + number + pattern.suffix(), indices.of(entry))) {
            number++;
        }
        return Code.of(pattern.prefix() + number + pattern.suffix());
    }

    private boolean leadsTo(String code, int index) {
        return lookup.single().find(code).equals(OptionalInt.of(index));
    }

    @Override
    public Optional<Code> sample(Category category) {
        for (Located<CoveredCodes> covered : category.covers()) {
            if (covered.value() instanceof CoveredCodes.Prefix prefix) {
                return Optional.of(Code.of(unlisted("", prefix.prefix(), lookup.single())));
            }
        }
        for (Located<CoveredCodes> covered : category.covers()) {
            if (covered.value() instanceof CoveredCodes.SubcodePrefix prefix) {
                String start = prefix.code() + SEPARATOR;
                return Optional.of(Code.pair(prefix.code(), unlisted(start, prefix.prefix(), lookup.pairs())));
            }
        }
        return Optional.empty();
    }

    @Override
    public Code sampleOfNone() {
        return Code.of(unlisted("", "", lookup.single()));
    }

    private void addCovers(Category category) {
        for (Located<CoveredCodes> covered : category.covers()) {
            if (covered.value() instanceof CoveredCodes.Prefix prefix) {
                single.prefixes.add(new Lookup.Prefix(prefix.prefix(), indices.unrecognized(category)));
            } else if (covered.value() instanceof CoveredCodes.SubcodePrefix prefix) {
                pairs.prefixes.add(
                        new Lookup.Prefix(prefix.code() + SEPARATOR + prefix.prefix(), indices.unrecognized(category)));
            }
        }
    }

    private void addCodes(ErrorEntry entry) {
        int index = indices.of(entry);
        for (Located<Code> code : entry.codes().all()) {
            if (code.value() instanceof Code.Pair pair) {
                pairs.exact.add(new ExactCode<>(
                        pair.code().value() + SEPARATOR + pair.subcode().value(), index));
            } else if (code.value() instanceof Code.Pattern pattern) {
                single.patterns.add(new Lookup.Pattern(pattern.prefix(), pattern.suffix(), index));
            } else {
                single.exact.add(new ExactCode<>(((Code.Single) code.value()).value(), index));
            }
        }
    }

    private static String unlisted(String before, String start, Lookup.TextTable table) {
        StringBuilder code = new StringBuilder(start).append('?');
        while (table.exact().stream().anyMatch(exact -> exact.code().equals(before + code))) {
            code.append('?');
        }
        return code.toString();
    }
}
