package dev.casebook.tools.compare.rules;

import dev.casebook.Code;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.source.Located;

/** Whether a category covers a code by its blocks; what it covers by a field or a status says nothing about codes. */
final class BlockCoverage {
    static boolean covers(Category category, ErrorEntry error) {
        return category.covers().stream()
                .map(Located::value)
                .anyMatch(block -> error.codes().all().stream().anyMatch(code -> covers(block, code.value())));
    }

    private static boolean covers(CoveredCodes block, Code code) {
        if (block instanceof CoveredCodes.Block range) {
            return code instanceof Code.Single single && isIn(range, single.number());
        }
        if (block instanceof CoveredCodes.SubcodeBlock subcodes) {
            return code instanceof Code.Pair pair
                    && pair.code().number() == subcodes.code()
                    && isIn(subcodes.subcodes(), pair.subcode().number());
        }
        if (block instanceof CoveredCodes.Prefix prefix) {
            return code instanceof Code.Single single && single.value().startsWith(prefix.prefix());
        }
        return block instanceof CoveredCodes.SubcodePrefix prefix
                && code instanceof Code.Pair pair
                && pair.code().value().equals(prefix.code())
                && pair.subcode().value().startsWith(prefix.prefix());
    }

    private static boolean isIn(CoveredCodes.Block block, int code) {
        return code >= block.first() && code <= block.last();
    }

    private BlockCoverage() {}
}
