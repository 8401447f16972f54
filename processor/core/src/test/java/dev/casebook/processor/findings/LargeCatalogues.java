package dev.casebook.processor.findings;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.catalogue.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What only shows in catalogues that nobody wants to keep as files. */
final class LargeCatalogues {
    private static final String HEAD = """
            casebook: 1
            name: Billing
            title: Billing
            revision: "1"
            """;
    private static final String CATEGORY = "categories:\n  payment: {title: Payment, advice: ask-user}\nerrors:\n";

    /** The findings of each. */
    static Stream<List<Finding>> findings() {
        return Stream.concat(
                Stream.of(
                                "#".repeat((64 << 20) + 1),
                                HEAD + CATEGORY + errors(6_000),
                                HEAD + CATEGORY + errors(33_000),
                                HEAD + "categories:\n" + categories(2_400) + "errors:\n",
                                HEAD + CATEGORY + error(0, "also: [" + codes(4_100) + "], "))
                        .map(text -> SourceText.of("billing.yaml", text))
                        .map(text -> CatalogueCompiler.compile(text).findings()),
                Stream.of(
                        withFiles(path -> "include: x" + path),
                        withFiles(
                                path -> path.equals("billing.yaml") ? "include:\n" + files(1_000) : "sources: {}\n")));
    }

    private static List<Finding> withFiles(UnaryOperator<String> text) {
        FileLookup everywhere =
                path -> Optional.of(CatalogueFile.of(path, text.apply(path).getBytes(UTF_8)));
        return CatalogueCompiler.compile("billing.yaml", everywhere).findings();
    }

    private static String errors(int count) {
        return lines(count, index -> error(index, ""));
    }

    private static String error(int index, String more) {
        return "  E" + index + ": {code: " + index + ", " + more + "category: payment, title: T, remedy: R}\n";
    }

    private static String categories(int count) {
        return lines(count, index -> "  c" + index + ": {title: T, covers: " + index + ", advice: give-up}\n");
    }

    private static String codes(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).collect(Collectors.joining(", "));
    }

    private static String files(int count) {
        return lines(count, index -> "  - " + index + ".yaml\n");
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    private LargeCatalogues() {}
}
