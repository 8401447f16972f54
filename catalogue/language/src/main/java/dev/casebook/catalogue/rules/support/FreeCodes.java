package dev.casebook.catalogue.rules.support;

import dev.casebook.Code;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds codes that nobody uses and nobody has used: numbers, and texts that end in digits, such as {@code ORD-007}. */
public final class FreeCodes {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,9})");
    private static final int FURTHEST = 10_000;

    private final Set<Code> taken = new HashSet<>();
    private final List<Code.Range> ranges = new ArrayList<>();
    private final CategoryTree tree;

    private FreeCodes(Catalogue catalogue) {
        tree = CategoryTree.of(catalogue);
        catalogue.errors().forEach(error -> error.codes().all().forEach(code -> add(code.value())));
        catalogue.sections().retired().codes().forEach(code -> add(code.value()));
    }

    public static FreeCodes of(Catalogue catalogue) {
        return new FreeCodes(catalogue);
    }

    private void add(Code code) {
        taken.add(code);
        if (code instanceof Code.Range range) {
            ranges.add(range);
        }
    }

    /** The next free code after this one, inside the block of its category where there is one. */
    public Optional<Code> after(Code code, Name.InKebabCase category) {
        if (!(code instanceof Code.Single single)) {
            return Optional.empty();
        }
        Matcher numbered = NUMBERED.matcher(single.value());
        return numbered.matches() ? after(single, numbered, category) : Optional.empty();
    }

    private Optional<Code> after(Code.Single code, Matcher numbered, Name.InKebabCase category) {
        String form = "%s%0" + numbered.group(2).length() + "d";
        long number = Long.parseLong(numbered.group(2));
        Optional<CoveredCodes.Block> block = block(code, category);
        for (long next = number + 1; next <= number + FURTHEST; next++) {
            Code.Single candidate = Code.of(String.format(Locale.ROOT, form, numbered.group(1), next));
            if (block.isPresent() && next > block.get().last()) {
                return Optional.empty();
            }
            if (isFree(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private boolean isFree(Code.Single code) {
        return !taken.contains(code) && ranges.stream().noneMatch(range -> Overlaps.of(range, code));
    }

    /** The block of integer codes that the category, or one above it, covers and that contains the code. */
    private Optional<CoveredCodes.Block> block(Code.Single code, Name.InKebabCase category) {
        List<Category> line = tree.find(category).map(tree::lineage).orElse(List.of());
        return line.stream()
                .flatMap(above -> above.covers().stream())
                .map(Located::value)
                .filter(CoveredCodes.Block.class::isInstance)
                .map(CoveredCodes.Block.class::cast)
                .filter(block -> block.first() <= code.number() && code.number() <= block.last())
                .findFirst();
    }
}
