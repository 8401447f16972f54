package dev.casebook.processor.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.casebook.processor.generate.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several mistakes at once give what each of them gives alone: nothing is hidden, twice, or only a consequence. */
class MistakesTest {
    @TempDir
    private Path directory;

    @Test
    void compilesCatalogueWithoutMistakes() throws IOException {
        Mistakes mistakes = Mistakes.read();
        assertEquals(List.of(), Mistakes.findings(mistakes.text(List.of())));
    }

    @Test
    void reportsMistakeOnItsLine() throws IOException {
        Mistakes mistakes = Mistakes.read();
        for (Mistakes.Mistake mistake : mistakes.all()) {
            List<String> findings = Mistakes.findings(mistakes.text(List.of(mistake)));
            assertFalse(findings.isEmpty(), mistake::toString);
        }
    }

    @Test
    void reportsSeveralMistakesLikeEachAlone() throws IOException {
        assertSameAsAlone(0, 100);
    }

    @Tag("full")
    @Test
    void reportsManyMistakesLikeEachAlone() throws IOException {
        assertSameAsAlone(100, 1000);
    }

    private static void assertSameAsAlone(int firstSeed, int end) throws IOException {
        Mistakes mistakes = Mistakes.read();
        for (int seed = firstSeed; seed < end; seed++) {
            Random random = new Random(seed);
            List<Mistakes.Mistake> made = mistakes.some(2 + random.nextInt(6), random);
            List<String> alone = made.stream()
                    .flatMap(mistake -> Mistakes.findings(mistakes.text(List.of(mistake))).stream())
                    .sorted()
                    .distinct()
                    .toList();
            assertEquals(
                    String.join("\n", alone),
                    String.join("\n", Mistakes.findings(mistakes.text(made))),
                    () -> made.stream().map(Mistakes.Mistake::written).collect(Collectors.joining("\n")));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void addsNoCompilerMessages(long seed) throws IOException {
        Mistakes mistakes = Mistakes.read();
        Random random = new Random(seed);
        String text = mistakes.text(mistakes.some(1 + random.nextInt(8), random));

        assertEquals(
                Mistakes.findings(text).stream()
                        .map(line -> line.substring(8, 13))
                        .toList(),
                ids(text, directory));
    }

    @Tag("full")
    @Test
    void reportsOnlyMistake() throws IOException {
        Mistakes mistakes = Mistakes.read();
        int number = 0;
        for (Mistakes.Mistake mistake : mistakes.all()) {
            String text = mistakes.text(List.of(mistake));
            assertEquals(
                    Mistakes.findings(text).stream()
                            .map(line -> line.substring(8, 13))
                            .toList(),
                    ids(text, Files.createDirectory(directory.resolve("m" + number++))),
                    mistake::toString);
        }
    }

    private static List<String> ids(String text, Path output) throws IOException {
        return new Javac(output)
                .catalogue("billing", "billing.yaml", text)
                .source("user/User.java", Mistakes.user())
                .options("-Xlint:all,-processing")
                .compile()
                .ids();
    }
}
