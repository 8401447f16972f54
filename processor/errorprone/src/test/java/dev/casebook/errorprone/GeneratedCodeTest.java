package dev.casebook.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Casebook generates is compiled together with the user's code, and no check may object to it. */
final class GeneratedCodeTest {
    @Test
    void reportsNothingAboutGeneratedCode() throws IOException {
        List<Path> sources = sources();
        assertTrue(sources.size() > 40, () -> "only " + sources);
        assertEquals(
                Map.of(),
                CheckCaseFolder.found(new Compilation()
                        .option("--release", "17", "-cp", Compilation.classPath())
                        .option("-d", Compilation.folder("generated").toString())
                        .checkedBy(CheckCaseFolder.all().stream()
                                .map(CheckCaseFolder::check)
                                .distinct()
                                .toList())
                        .run(sources)));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CheckedCatalogues.sources())) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
