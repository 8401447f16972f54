package dev.casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Code;
import dev.casebook.ErrorReport;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.CoveredCodes;
import dev.casebook.catalogue.source.Located;
import dev.casebook.generator.plan.CataloguePlanner;
import dev.casebook.generator.plan.CodeSegment;
import dev.casebook.generator.plan.CoveredReports;
import dev.casebook.generator.plan.GenerationTarget;
import dev.casebook.generator.plan.IntegerTable;
import dev.casebook.generator.plan.Lookup;
import dev.casebook.generator.plan.Plan;
import dev.casebook.generator.plan.ReaderScope;
import dev.casebook.tools.find.CodeFinder;
import dev.casebook.tools.find.FoundEntry;
import dev.casebook.tools.io.CatalogueState;
import dev.casebook.tools.io.ShippedCatalogues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Without generated code, each report leads to what the look-up of the generated code leads to. */
class CodeFinderTest {
    static List<String> catalogues() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../language/src/test/resources/cases/good"))) {
            return Stream.concat(
                            ShippedCatalogues.names().stream(),
                            files.map(Path::toString)
                                    .filter(file -> file.endsWith(".yaml"))
                                    .sorted())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void findsWhatGeneratedCodeFinds(String name) throws IOException {
        Catalogue catalogue = CatalogueState.of(name).read().value().orElseThrow();
        Plan plan = CataloguePlanner.plan(
                catalogue,
                new GenerationTarget("a", "java.lang.Object", ReaderScope.NOTHING, Optional.empty(), "a.yaml"));
        CodeFinder finder = CodeFinder.of(catalogue);
        List<ErrorReport> reports = reports(catalogue);
        assertTrue(reports.size() > 10, () -> "reports: " + reports.size());
        for (ErrorReport report : reports) {
            assertEquals(expected(plan, report), shown(finder.find(report)), report::toString);
        }
    }

    private static String shown(FoundEntry found) {
        return found.error()
                .map(error -> error.name().value().value())
                .or(() -> found.category()
                        .map(category -> "covered by " + category.name().value().constant()))
                .orElse("nothing");
    }

    private static String expected(Plan plan, ErrorReport report) {
        OptionalInt index = plan.lookup() instanceof Lookup.Integers integers
                ? index(integers, report)
                : index((Lookup.Texts) plan.lookup(), report);
        int found = index.orElseGet(() -> covered(plan, report));
        if (found < plan.errors().size()) {
            return plan.errors().get(found).entry().name().value().value();
        }
        return plan.allUnrecognized().stream()
                .filter(each -> each.index() == found)
                .flatMap(each -> each.category().stream())
                .map(category -> "covered by " + category)
                .findFirst()
                .orElse("nothing");
    }

    private static OptionalInt index(Lookup.Integers lookup, ErrorReport report) {
        if (report.intCode().isEmpty()) {
            return OptionalInt.empty();
        }
        IntegerTable pairs = lookup.subcodes().get(report.intCode().getAsInt());
        if (pairs != null && report.intSubcode().isPresent()) {
            OptionalInt pair = pairs.find(report.intSubcode().getAsInt());
            if (pair.isPresent()) {
                return pair;
            }
        }
        return lookup.single().find(report.intCode().getAsInt());
    }

    private static OptionalInt index(Lookup.Texts lookup, ErrorReport report) {
        OptionalInt pair = report.subcode().isEmpty()
                ? OptionalInt.empty()
                : lookup.pairs().find(report.code() + Lookup.Texts.SEPARATOR + report.subcode());
        return pair.isPresent() ? pair : lookup.single().find(report.code());
    }

    private static int covered(Plan plan, ErrorReport report) {
        CoveredReports reports = plan.coveredReports();
        String value = report.field(reports.field()).orElse("");
        for (CoveredReports.Value each : reports.values()) {
            if (each.fits(value)) {
                return each.index();
            }
        }
        int status = report.httpStatus().orElse(0);
        for (CodeSegment segment : reports.statuses()) {
            if (segment.first() <= status && status <= segment.last()) {
                return segment.index();
            }
        }
        return plan.entries().unrecognized().index();
    }

    /** The codes that the catalogue names, their neighbours, and each with fields and statuses. */
    private static List<ErrorReport> reports(Catalogue catalogue) {
        List<ErrorReport> reports = new ArrayList<>();
        catalogue.errors().forEach(error -> error.codes().all().forEach(code -> add(code.value(), reports)));
        catalogue.categories().forEach(category -> category.covers().forEach(covers -> add(covers, reports)));
        for (int code : new int[] {0, 1, -1, 7, 100, 999_999, Integer.MAX_VALUE}) {
            reports.add(catalogue.head().codes().isInteger() ? ErrorReport.of(code) : ErrorReport.of("?" + code));
        }
        List<ErrorReport> all = new ArrayList<>(reports);
        for (ErrorReport report : reports) {
            all.add(report.toBuilder().httpStatus(404).build());
            all.add(report.toBuilder()
                    .httpStatus(503)
                    .field("type", "card_error")
                    .build());
        }
        return all;
    }

    private static void add(Located<CoveredCodes> covers, List<ErrorReport> reports) {
        if (covers.value() instanceof CoveredCodes.Block block) {
            around(block.first(), reports);
            around(block.last(), reports);
        } else if (covers.value() instanceof CoveredCodes.SubcodeBlock block) {
            for (int subcode : new int[] {block.first() - 1, block.first(), block.last(), block.last() + 1}) {
                reports.add(ErrorReport.of(block.code(), subcode));
            }
        } else if (covers.value() instanceof CoveredCodes.Prefix prefix) {
            reports.add(ErrorReport.of(prefix.prefix() + "?"));
            reports.add(ErrorReport.of("x" + prefix.prefix()));
        } else if (covers.value() instanceof CoveredCodes.SubcodePrefix prefix) {
            reports.add(ErrorReport.of(prefix.code(), prefix.prefix() + "?"));
        } else if (covers.value() instanceof CoveredCodes.Field field) {
            reports.add(ErrorReport.builder()
                    .code("?")
                    .field(field.name(), field.value())
                    .build());
            reports.add(ErrorReport.builder()
                    .code("?")
                    .field(field.name(), field.value() + "x")
                    .build());
        }
    }

    private static void add(Code code, List<ErrorReport> reports) {
        if (code instanceof Code.Range range) {
            around(range.first(), reports);
            around(range.last(), reports);
        } else if (code instanceof Code.Pair pair) {
            reports.add(
                    isNumber(pair.code())
                            ? ErrorReport.of(
                                    pair.code().number(), pair.subcode().number())
                            : ErrorReport.of(pair.code().value(), pair.subcode().value()));
        } else if (code instanceof Code.Pattern pattern) {
            reports.add(ErrorReport.of(pattern.prefix() + "17" + pattern.suffix()));
            reports.add(ErrorReport.of(pattern.prefix() + "x" + pattern.suffix()));
        } else if (code instanceof Code.Single single) {
            reports.add(ErrorReport.of(single.value()));
            if (isNumber(single)) {
                around(single.number(), reports);
            }
        }
    }

    private static boolean isNumber(Code.Single code) {
        return code.value().matches("0x[0-9A-Fa-f]{1,8}|0|-?[1-9][0-9]{0,8}");
    }

    private static void around(int code, List<ErrorReport> reports) {
        for (int each : new int[] {code - 1, code, code + 1}) {
            reports.add(ErrorReport.of(each));
            reports.add(ErrorReport.of(each, 33));
        }
    }
}
