package dev.casebook.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the fuzzer begins with, and what it once found, without the fuzzer: this runs everywhere. */
class SeedsTest {
    private static final Path CASES = Path.of("../../catalogue/language/src/test/resources/cases");
    private static final Path BODIES = Path.of("src/test/resources/bodies");
    private static final Path REGRESSIONS = Path.of("src/test/resources/regressions");

    private static final Map<String, Consumer<byte[]>> TARGETS = Map.of(
            "yaml", YamlTarget::fuzzerTestOneInput,
            "catalogue", SeedsTest::writeSources,
            "json", JsonTarget::fuzzerTestOneInput);
    private static final Map<String, Path> SEEDS = Map.of("yaml", CASES, "catalogue", CASES, "json", BODIES);

    /** Few enough that each can go as far as sources. */
    private static void writeSources(byte[] bytes) {
        Depth depth = Depth.of(bytes);
        CatalogueTarget.check(bytes, depth == Depth.CLASSES ? depth : Depth.SOURCES);
    }

    @TestFactory
    Stream<DynamicTest> everyPromiseIsKept() {
        return TARGETS.keySet().stream().sorted().flatMap(SeedsTest::tests);
    }

    private static Stream<DynamicTest> tests(String target) {
        return Stream.of(SEEDS.get(target), REGRESSIONS.resolve(target))
                .flatMap(folder -> files(folder).stream())
                .map(file -> DynamicTest.dynamicTest(
                        target + " " + file, () -> TARGETS.get(target).accept(Files.readAllBytes(file))));
    }

    @Test
    void thereAreSeeds() {
        assertTrue(files(CASES).size() > 60);
        assertTrue(files(BODIES).size() > 5);
        TARGETS.keySet()
                .forEach(
                        target -> assertFalse(files(REGRESSIONS.resolve(target)).isEmpty(), target));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
