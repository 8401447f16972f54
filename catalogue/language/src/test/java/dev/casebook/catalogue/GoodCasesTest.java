package dev.casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.testing.ExpectedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code cases/good/*.yaml}, and each folder with a {@code catalogue.yaml}, compiles without findings to the model in the {@code .txt} beside it. With
 * {@code -Dcasebook.rewrite=true} the texts are written anew.
 */
class GoodCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/cases/good");

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(Compiled::isCase).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compiles(Path file) throws IOException {
        Checked<Catalogue> compiled = Compiled.file(file);
        assertEquals(List.of(), compiled.findings());
        String model = ModelText.of(compiled.value().orElseThrow());
        ExpectedFile.assertContains(expectation(file), model);
    }

    @Test
    void failsIfAnExpectationHasNoCase() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> expected = cases().stream()
                    .flatMap(file -> Stream.of(file, expectation(file)))
                    .sorted()
                    .toList();
            assertEquals(expected, files.sorted().toList());
            assertTrue(expected.size() > 2);
        }
    }

    private static Path expectation(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.replace(".yaml", "") + ".txt");
    }
}
