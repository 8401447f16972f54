package dev.casebook.catalogue.rules.support;

import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.source.Located;

/**
 * A block of codes with the category that it belongs to. Sorted, blocks that overlap
 * stand so that the later one begins inside the earlier one.
 */
public record CoveredBlock(Category category, Located<CoveredCodes> codes) implements Comparable<CoveredBlock> {
    public String name() {
        return category.name().value().value();
    }

    /** Whether this block has codes in common with one that does not come before it. */
    public boolean reaches(CoveredBlock next) {
        if (codes.value() instanceof CoveredCodes.Prefix prefix) {
            return next.codes.value() instanceof CoveredCodes.Prefix longer
                    && longer.prefix().startsWith(prefix.prefix());
        }
        return group() == next.group() && ofPairs() == next.ofPairs() && next.first() <= last();
    }

    @Override
    public int compareTo(CoveredBlock that) {
        if (codes.value() instanceof CoveredCodes.Prefix one && that.codes.value() instanceof CoveredCodes.Prefix two) {
            return one.prefix().compareTo(two.prefix());
        }
        int byPairs = Boolean.compare(ofPairs(), that.ofPairs());
        int byGroup = byPairs != 0 ? byPairs : Integer.compare(group(), that.group());
        return byGroup != 0 ? byGroup : Integer.compare(first(), that.first());
    }

    private boolean ofPairs() {
        return codes.value() instanceof CoveredCodes.SubcodeBlock;
    }

    private int group() {
        return codes.value() instanceof CoveredCodes.SubcodeBlock block ? block.code() : 0;
    }

    private int first() {
        return codes.value() instanceof CoveredCodes.SubcodeBlock block
                ? block.first()
                : ((CoveredCodes.Block) codes.value()).first();
    }

    private int last() {
        return codes.value() instanceof CoveredCodes.SubcodeBlock block
                ? block.last()
                : ((CoveredCodes.Block) codes.value()).last();
    }
}
