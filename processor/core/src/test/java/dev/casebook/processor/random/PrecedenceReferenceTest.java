package dev.casebook.processor.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.CodedException;
import dev.casebook.ErrorReport;
import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.processor.generate.Javac;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The generated look-up finds the same as a slow and obvious one, for 5,000 random reports of each catalogue. */
class PrecedenceReferenceTest {
    private static final int REPORTS = 5_000;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"integer, 1", "hex, 2", "text, 3", "text, 4"})
    void agreesWithReference(String kind, long seed) throws Exception {
        RandomCodes random = new RandomCodes(kind, seed);
        String text = random.write();
        PrecedenceReference reference =
                PrecedenceReference.of(CatalogueCompiler.compile(SourceText.of("codes.yaml", text))
                        .value()
                        .orElseThrow());
        Javac.Result compiled =
                new Javac(directory).catalogue("codes", "codes.yaml", text).compile();
        assertTrue(compiled.success(), () -> compiled.messages() + "\n" + text);
        Set<String> seen = new TreeSet<>();
        try (URLClassLoader loader = compiled.load()) {
            Method of = loader.loadClass("codes.CodesErrors").getMethod("withoutStackTrace", ErrorReport.class);
            for (int i = 0; i < REPORTS; i++) {
                ErrorReport report = random.report();
                String expected = reference.find(report);
                seen.add(expected);
                assertEquals(
                        expected,
                        found((CodedException) of.invoke(null, report)),
                        () -> report + " " + report.fields() + "\n" + text);
            }
        }
        assertTrue(seen.size() > 10, () -> "only " + seen);
    }

    private static String found(CodedException exception) {
        return exception
                .error()
                .map(error -> error.name())
                .orElseGet(() -> "?"
                        + exception.category().map(category -> category.name()).orElse(""));
    }
}
