package dev.casebook.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.casebook.testing.ExpectedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks the cases. A line that ends in {@code // FINDS words} must be found, with these words; so must a line below
 * {@code /* FINDS BELOW words}; no other line may be.
 * What a fix makes of a file stands beside it, compiles and is found nothing in; {@code -Dcasebook.rewrite=true}
 * writes these files anew.
 */
final class CheckCasesTest {
    private static final boolean REWRITES = ExpectedFile.isRewritten();

    @TestFactory
    Stream<DynamicTest> findsWhatIsMarked() {
        return each(folder -> {
            Map<String, String> found = CheckCaseFolder.found(
                    folder.compilation().checkedBy(List.of(folder.check())).run(folder.files()));
            Map<String, String> expected = folder.expected();
            assertEquals(expected.keySet(), found.keySet(), () -> "found: " + found);
            expected.forEach((place, words) -> assertTrue(
                    found.get(place).contains(words)
                            && found.get(place).contains(CheckPages.FOLDER + folder.check() + ".md"),
                    () -> place + ": " + found.get(place)));
        });
    }

    @TestFactory
    Stream<DynamicTest> fixes() {
        return each(folder -> {
            List<Path> copies = folder.copies();
            folder.compilation().patchedBy(folder.check()).run(copies);
            for (Path copy : copies) {
                compare(folder, copy);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsFixedIsFine() {
        return each(folder -> {
            List<Path> fixed = folder.files().stream()
                    .map(folder::fixed)
                    .filter(Files::exists)
                    .toList();
            Path copies = Compilation.folder("fixed");
            List<Path> sources = fixed.stream()
                    .map(file -> CheckCaseFolder.write(
                            copies.resolve(file.getFileName().toString().replace(".fixed", "")),
                            CheckCaseFolder.read(file)))
                    .toList();
            if (!sources.isEmpty()) {
                assertEquals(
                        Map.of(),
                        CheckCaseFolder.found(folder.compilation()
                                .checkedBy(List.of(folder.check()))
                                .run(sources)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> hasCasesOfBothKinds() {
        return each(folder -> {
            assertFalse(folder.expected().isEmpty(), "nothing is marked");
            assertTrue(
                    folder.files().stream()
                            .anyMatch(file -> !CheckCaseFolder.read(file).contains(" FINDS ")),
                    "every file has something marked");
        });
    }

    private static void compare(CheckCaseFolder folder, Path copy) throws IOException {
        Path original = folder.folder().resolve(copy.getFileName());
        Path golden = folder.fixed(original);
        String fixed = CheckCaseFolder.read(copy);
        boolean changed = !fixed.equals(CheckCaseFolder.read(original));
        if (REWRITES) {
            Files.deleteIfExists(golden);
            if (changed) {
                CheckCaseFolder.write(golden, fixed);
            }
        }
        assertEquals(Files.exists(golden), changed, () -> golden + " and the fix: " + fixed);
        if (changed) {
            assertEquals(CheckCaseFolder.read(golden), fixed);
        }
    }

    private static Stream<DynamicTest> each(FolderTest test) {
        return CheckCaseFolder.all().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.name(), () -> {
                    assumeTrue(
                            folder.release() <= Runtime.version().feature(),
                            () -> "these cases need JDK " + folder.release() + " and did not run");
                    test.accept(folder);
                }));
    }

    /** A test of one folder. */
    private interface FolderTest {
        void accept(CheckCaseFolder folder) throws IOException;
    }
}
