package dev.casebook.tools.find;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.casebook.Code;
import dev.casebook.ErrorReport;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What reports lead to, in the order of precedence of generated code: an exact pair, a covered pair, an exact code, a
 * pattern or a range, a covered code, then what categories cover by a field and by the HTTP status.
 */
public final class CodeFinder {
    private static final String SEPARATOR = "\u001f";

    private final CategoryTree tree;
    private final CodeKind kind;
    private final Map<String, ErrorEntry> exact = new HashMap<>();
    private final List<Several> several = new ArrayList<>();
    private final List<Covers> covers = new ArrayList<>();

    /** An error with one of its codes that stands for several. */
    private record Several(Code codes, ErrorEntry error) {}

    /** A category with one of the lines of its covers. */
    private record Covers(CoveredCodes codes, Category category, int depth) {
        /** How many characters it compares: of several beginnings the longest decides. */
        int length() {
            if (codes instanceof CoveredCodes.Prefix prefix) {
                return prefix.prefix().length();
            }
            if (codes instanceof CoveredCodes.SubcodePrefix prefix) {
                return prefix.prefix().length();
            }
            return codes instanceof CoveredCodes.Field field ? field.value().length() : 0;
        }

        /** What decides before the length: whether the whole of a field is compared. */
        boolean isBeginning() {
            return !(codes instanceof CoveredCodes.Field field) || field.match() == CoveredCodes.Field.Match.PREFIX;
        }
    }

    private CodeFinder(Catalogue catalogue) {
        tree = CategoryTree.of(catalogue);
        kind = catalogue.head().codes();
        for (ErrorEntry error : catalogue.errors()) {
            error.codes().all().forEach(code -> add(code.value(), error));
        }
        for (Category category : catalogue.categories()) {
            int depth = tree.lineage(category).size();
            for (Located<CoveredCodes> covered : category.covers()) {
                covers.add(new Covers(covered.value(), category, depth));
            }
        }
        Comparator<Covers> order = comparing(Covers::isBeginning)
                .thenComparing(comparingInt(Covers::length).reversed())
                .thenComparing(comparingInt(Covers::depth).reversed());
        covers.sort(order);
    }

    /** A finder for a catalogue without errors among its findings. */
    public static CodeFinder of(Catalogue catalogue) {
        return new CodeFinder(catalogue);
    }

    private void add(Code code, ErrorEntry error) {
        if (code instanceof Code.Single single) {
            exact.putIfAbsent(plain(single), error);
        } else {
            several.add(new Several(code, error));
            if (code instanceof Code.Pair pair) {
                exact.putIfAbsent(key(plain(pair.code()), plain(pair.subcode())), error);
            }
        }
    }

    /** As reports have it: integers in decimal. */
    private String plain(Code.Single code) {
        return kind == CodeKind.HEX ? Integer.toString(code.number()) : code.value();
    }

    private static String key(String code, String subcode) {
        return code + SEPARATOR + subcode;
    }

    /** The code; where codes are integers, a text is none. */
    private String code(ErrorReport report) {
        return kind.isInteger() && report.intCode().isEmpty() ? "" : report.code();
    }

    private String pair(ErrorReport report) {
        boolean hasSubcode = kind.isInteger()
                ? report.intSubcode().isPresent()
                : !report.subcode().isEmpty();
        return hasSubcode ? key(code(report), report.subcode()) : "";
    }

    /** What a report leads to. */
    public FoundEntry find(ErrorReport report) {
        return error(exact.get(pair(report)))
                .or(() -> covered(report, CodeFinder::coversPair))
                .or(() -> error(exact.get(code(report))))
                .or(() -> several.stream()
                        .filter(each -> !(each.codes() instanceof Code.Pair)
                                && each.codes().isIn(report))
                        .findFirst()
                        .flatMap(each -> error(each.error())))
                .or(() -> covered(report, CodeFinder::coversCode))
                .or(() -> covered(report, CodeFinder::coversField))
                .or(() -> covered(report, CodeFinder::coversStatus))
                .orElse(FoundEntry.NOTHING);
    }

    /** Whether an error lists the code of a report. */
    public boolean isListed(ErrorReport report) {
        return find(report).error().isPresent();
    }

    private Optional<FoundEntry> error(@Nullable ErrorEntry error) {
        return Optional.ofNullable(error)
                .map(found -> new FoundEntry(
                        Optional.of(found), tree.find(found.category().value())));
    }

    private interface Test {
        boolean covers(CoveredCodes codes, ErrorReport report);
    }

    private Optional<FoundEntry> covered(ErrorReport report, Test test) {
        return covers.stream()
                .filter(each -> test.covers(each.codes(), report))
                .findFirst()
                .map(each -> FoundEntry.covered(each.category()));
    }

    private static boolean coversPair(CoveredCodes codes, ErrorReport report) {
        if (codes instanceof CoveredCodes.SubcodeBlock block) {
            return report.intCode().isPresent()
                    && report.intCode().getAsInt() == block.code()
                    && report.intSubcode().isPresent()
                    && block.first() <= report.intSubcode().getAsInt()
                    && report.intSubcode().getAsInt() <= block.last();
        }
        return codes instanceof CoveredCodes.SubcodePrefix prefix
                && prefix.code().equals(report.code())
                && !report.subcode().isEmpty()
                && report.subcode().startsWith(prefix.prefix());
    }

    private static boolean coversCode(CoveredCodes codes, ErrorReport report) {
        if (codes instanceof CoveredCodes.Block block) {
            return report.intCode().isPresent()
                    && block.first() <= report.intCode().getAsInt()
                    && report.intCode().getAsInt() <= block.last();
        }
        return codes instanceof CoveredCodes.Prefix prefix && report.code().startsWith(prefix.prefix());
    }

    private static boolean coversField(CoveredCodes codes, ErrorReport report) {
        return codes instanceof CoveredCodes.Field field
                && (field.match() == CoveredCodes.Field.Match.PREFIX
                        ? report.field(field.name()).orElse("").startsWith(field.value())
                        : report.field(field.name()).orElse("").equals(field.value()));
    }

    private static boolean coversStatus(CoveredCodes codes, ErrorReport report) {
        return codes instanceof CoveredCodes.Status status
                && status.first() <= report.httpStatus().orElse(0)
                && report.httpStatus().orElse(0) <= status.last();
    }
}
