package dev.casebook.processor.random;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.DiagnosticText;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.processor.generate.Javac;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated out of random valid catalogues compiles without a warning, by javac and by ECJ. A few run with every
 * build; {@code -Dcasebook.random=2000} runs that many, {@code -Dcasebook.random.first=17} starts at another seed.
 */
class RandomCataloguesTest {
    private static final int FEW = 8;

    @TempDir
    private Path directory;

    static LongStream seeds() {
        long first = Long.getLong("casebook.random.first", 1);
        return LongStream.range(first, first + Integer.getInteger("casebook.random", FEW));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void compilesWithoutWarning(long seed) throws IOException {
        String catalogue = RandomCatalogue.of(seed);
        assertEquals(List.of(), errors(catalogue), catalogue);

        Javac.Result result = new Javac(directory)
                .catalogue("acme", "xyz.yaml", accepting(catalogue))
                .options("-Xlint:all,-processing", "-Xdoclint:all", "-Werror")
                .compile();
        assertEquals(List.of(), result.messages(), () -> "seed " + seed + ":\n" + catalogue);
        assertEquals("", ecj(), () -> "seed " + seed + ":\n" + catalogue);
    }

    private static List<String> errors(String catalogue) {
        return CatalogueCompiler.compile("xyz.yaml", catalogue.getBytes(UTF_8)).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(DiagnosticText::of)
                .toList();
    }

    /** With every warning that it has accepted: they are not what this is about. */
    private static String accepting(String catalogue) {
        List<String> warnings = CatalogueCompiler.compile("xyz.yaml", catalogue.getBytes(UTF_8)).findings().stream()
                .map(finding -> finding.problem().id() + ": random")
                .distinct()
                .toList();
        return warnings.isEmpty() ? catalogue : catalogue + "accepts: {" + String.join(", ", warnings) + "}\n";
    }

    private String ecj() throws IOException {
        StringWriter printed = new StringWriter();
        try (PrintWriter writer = new PrintWriter(printed);
                Stream<Path> sources = Files.list(directory.resolve("sources/acme"))) {
            List<String> options = List.of(
                    "-17",
                    "-proc:none",
                    "-warn:+all,-nls,-super,-unqualifiedField,-unnecessaryElse,-hiding,-static-method,-all-static-method,-unusedArgument,-boxing,-intfRedundant",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-d",
                    directory.resolve("ecj").toString());
            String[] arguments = Stream.concat(
                            options.stream(), sources.map(Path::toString).sorted())
                    .toArray(String[]::new);
            BatchCompiler.compile(arguments, writer, writer, null);
        }
        return printed.toString();
    }
}
