package dev.casebook.processor.random;

import dev.casebook.Code;
import dev.casebook.ErrorReport;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.model.CoveredCodes.Field.Match;
import dev.casebook.catalogue.model.ErrorEntry;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** What a report leads to, decided step by step as the table of precedence in the documentation says. */
record PrecedenceReference(Catalogue catalogue, CategoryTree tree) {
    static PrecedenceReference of(Catalogue catalogue) {
        return new PrecedenceReference(catalogue, CategoryTree.of(catalogue));
    }

    /** The name of the error, or that of the category behind a question mark; a question mark alone for nothing. */
    String find(ErrorReport report) {
        return listed(report, code -> code instanceof Code.Pair)
                .or(() -> covered(report, codes -> isOfPairs(codes), this::depth))
                .or(() -> listed(report, code -> code instanceof Code.Single))
                .or(() -> listed(report, code -> code instanceof Code.Pattern))
                .or(() -> listed(report, code -> code instanceof Code.Range))
                .or(() -> covered(report, codes -> isOfCodes(codes), this::depth))
                .or(() -> covered(report, codes -> isField(codes, Match.EQUAL), this::depth))
                .or(() -> covered(report, codes -> isField(codes, Match.PREFIX), this::depth))
                .or(() -> covered(report, CoveredCodes.Status.class::isInstance, this::depth))
                .orElse("?");
    }

    private Optional<String> listed(ErrorReport report, Predicate<Code> kind) {
        for (ErrorEntry error : catalogue.errors()) {
            boolean fits = error.codes().all().stream()
                    .map(code -> code.value())
                    .anyMatch(code -> kind.test(code) && code.isIn(report));
            if (fits) {
                return Optional.of(error.name().value().value());
            }
        }
        return Optional.empty();
    }

    private Optional<String> covered(
            ErrorReport report, Predicate<CoveredCodes> kind, ToIntFunction<Category> preference) {
        record Cover(Category category, CoveredCodes codes) {}
        return catalogue.categories().stream()
                .flatMap(category -> category.covers().stream().map(codes -> new Cover(category, codes.value())))
                .filter(cover -> kind.test(cover.codes) && covers(cover.codes, report))
                .max(Comparator.comparingInt((Cover cover) -> length(cover.codes))
                        .thenComparingInt(cover -> preference.applyAsInt(cover.category)))
                .map(cover -> "?" + cover.category.name().value().constant());
    }

    private int depth(Category category) {
        return tree.lineage(category).size();
    }

    private static boolean isOfPairs(CoveredCodes codes) {
        return codes instanceof CoveredCodes.SubcodeBlock || codes instanceof CoveredCodes.SubcodePrefix;
    }

    private static boolean isOfCodes(CoveredCodes codes) {
        return codes instanceof CoveredCodes.Block || codes instanceof CoveredCodes.Prefix;
    }

    private static boolean isField(CoveredCodes codes, Match match) {
        return codes instanceof CoveredCodes.Field field && field.match() == match;
    }

    /** How long a text is that codes or fields begin with; 0 for numbers. */
    private static int length(CoveredCodes codes) {
        if (codes instanceof CoveredCodes.Prefix prefix) {
            return prefix.prefix().length();
        }
        if (codes instanceof CoveredCodes.SubcodePrefix prefix) {
            return prefix.prefix().length();
        }
        return codes instanceof CoveredCodes.Field field ? field.value().length() : 0;
    }

    private static boolean covers(CoveredCodes codes, ErrorReport report) {
        if (codes instanceof CoveredCodes.Block block) {
            return isBetween(block, report.intCode().getAsInt());
        }
        if (codes instanceof CoveredCodes.SubcodeBlock block) {
            return report.intCode().getAsInt() == block.code()
                    && report.intSubcode().isPresent()
                    && isBetween(block.subcodes(), report.intSubcode().getAsInt());
        }
        if (codes instanceof CoveredCodes.Prefix prefix) {
            return report.code().startsWith(prefix.prefix());
        }
        if (codes instanceof CoveredCodes.SubcodePrefix prefix) {
            return report.code().equals(prefix.code())
                    && !report.subcode().isEmpty()
                    && report.subcode().startsWith(prefix.prefix());
        }
        if (codes instanceof CoveredCodes.Field field) {
            String value = report.field(field.name()).orElse("");
            return field.match() == Match.EQUAL ? value.equals(field.value()) : value.startsWith(field.value());
        }
        CoveredCodes.Status status = (CoveredCodes.Status) codes;
        int arrived = report.httpStatus().orElse(0);
        return status.first() <= arrived && arrived <= status.last();
    }

    private static boolean isBetween(CoveredCodes.Block block, int code) {
        return block.first() <= code && code <= block.last();
    }
}
