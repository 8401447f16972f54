package dev.casebook.generator.plan;

import static java.util.Comparator.comparingInt;

import dev.casebook.Code;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The look-up of a catalogue with text codes. */
final class TextLookupPlanner implements LookupPlanner {
    private final TypeIndices indices;
    private final List<ExactCode<String>> exact = new ArrayList<>();
    private final List<Lookup.Prefix> prefixes = new ArrayList<>();
    private final Set<String> listed = new HashSet<>();

    TextLookupPlanner(Catalogue catalogue, TypeIndices indices) {
        this.indices = indices;
        catalogue.categories().forEach(this::addCovers);
        catalogue.errors().forEach(this::addCodes);
        prefixes.sort(comparingInt((Lookup.Prefix prefix) -> -prefix.prefix().length())
                .thenComparing(Lookup.Prefix::prefix));
    }

    @Override
    public Lookup lookup() {
        return new Lookup.Texts(exact, prefixes);
    }

    @Override
    public Code sample(ErrorEntry entry) {
        return entry.codes().code().value();
    }

    @Override
    public Code sample(Category category) {
        CoveredCodes.Prefix covered =
                (CoveredCodes.Prefix) category.covers().get(0).value();
        return Code.of(unlisted(covered.prefix() + "?"));
    }

    @Override
    public Code sampleOfNone() {
        return Code.of(unlisted("?"));
    }

    private void addCovers(Category category) {
        for (Located<CoveredCodes> covered : category.covers()) {
            if (covered.value() instanceof CoveredCodes.Prefix prefix) {
                prefixes.add(new Lookup.Prefix(prefix.prefix(), indices.unrecognized(category)));
            }
        }
    }

    private void addCodes(ErrorEntry entry) {
        for (Located<Code> code : entry.codes().all()) {
            String text = ((Code.Single) code.value()).value();
            exact.add(new ExactCode<>(text, indices.of(entry)));
            listed.add(text);
        }
    }

    private String unlisted(String start) {
        String code = start;
        while (listed.contains(code)) {
            code += "?";
        }
        return code;
    }
}
