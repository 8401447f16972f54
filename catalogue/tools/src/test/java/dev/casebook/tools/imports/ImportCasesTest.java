package dev.casebook.tools.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.format.CatalogueFormat;
import dev.casebook.testing.ExpectedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder is a list with its map. {@code first} is what the first import gives. {@code list-2} is imported next, after
 * people wrote {@code page-2.yaml}, or else a remedy and an advice; {@code second} is what that gives. {@code -Dcasebook.rewrite=true} rewrites them.
 */
class ImportCasesTest {
    private static final Path CASES = Path.of("src/test/resources/imports");
    private static final String PAGE = "errors.yaml";

    private final Map<String, CatalogueFile> files = new LinkedHashMap<>();

    @TestFactory
    List<DynamicTest> importsEachCase() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            List<DynamicTest> tests = cases.sorted()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(), () -> new ImportCasesTest().imports(folder)))
                    .toList();
            assertTrue(tests.size() >= 10, "cases: " + tests.size());
            return tests;
        }
    }

    private void imports(Path folder) throws IOException {
        Path list = file(folder, "list.").orElseThrow();
        expect(folder.resolve("first"), run(folder, list));
        assertClean();
        assertNothingChanges(folder, list);
        Optional<Path> page = file(folder, "page-2.");
        byte[] edited = page.isPresent() ? Files.readAllBytes(page.get()) : withHandWrittenError();
        put(PAGE, edited);
        Path second = file(folder, "list-2.").orElseThrow();
        expect(folder.resolve("second"), run(folder, second));
        assertClean();
        assertNothingChanges(folder, second);
        assertArrayEquals(edited, files.get(PAGE).bytes(), "the page belongs to people");
    }

    /** The page with an advice and a remedy for the first error of the table. */
    private byte[] withHandWrittenError() {
        String first = files.get("errors.tsv")
                .text()
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("name"))
                .findFirst()
                .orElseThrow()
                .split("\t")[0];
        String error = "\nerrors:\n  " + first + ":\n    remedy: By hand.\n    advice: contact-vendor\n";
        return (files.get(PAGE).text() + error).getBytes(UTF_8);
    }

    private ImportResult run(Path folder, Path list) throws IOException {
        byte[] map = Files.readAllBytes(folder.resolve("import.yaml"));
        Checked<ImportMap> read = ImportMap.read(CatalogueFile.of("import.yaml", map));
        assertEquals(List.of(), read.findings().stream().map(FindingText::of).toList());
        CatalogueFile source = CatalogueFile.of(list.getFileName().toString(), Files.readAllBytes(list));
        Checked<ImportResult> result = Importer.run(new ImportRequest(
                source, read.value().orElseThrow(), PAGE, path -> Optional.ofNullable(files.get(path))));
        assertEquals(List.of(), result.findings().stream().map(FindingText::of).toList());
        return result.value().orElseThrow();
    }

    private void expect(Path folder, ImportResult result) throws IOException {
        ExpectedFile.assertContains(
                folder.resolve("report.txt"), result.report().toString());
        for (CatalogueFile file : result.files()) {
            put(file.path(), file.bytes());
            ExpectedFile.assertContains(folder.resolve(file.path()), file.text());
        }
    }

    private void assertNothingChanges(Path folder, Path list) throws IOException {
        for (CatalogueFile file : run(folder, list).files()) {
            assertEquals(files.get(file.path()).text(), file.text(), "the same list once more");
        }
    }

    private void assertClean() {
        assertEquals(
                List.of(),
                CatalogueCompiler.compile(PAGE, path -> Optional.ofNullable(files.get(path))).findings().stream()
                        .map(FindingText::of)
                        .toList());
        files.values()
                .forEach(file -> assertEquals(
                        List.of(),
                        CatalogueFormat.check(file).stream()
                                .map(FindingText::of)
                                .toList()));
    }

    private void put(String path, byte[] bytes) {
        files.put(path, CatalogueFile.of(path, bytes));
    }

    private static Optional<Path> file(Path folder, String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .findFirst();
        }
    }
}
