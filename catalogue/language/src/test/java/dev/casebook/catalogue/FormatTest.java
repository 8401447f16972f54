package dev.casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.format.CatalogueFormat;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The style of docs/format.md: each {@code cases/format} differs where it says so, and what we ship does not. */
class FormatTest {
    private static final Path FOLDER = Path.of("src/test/resources/cases/format");
    private static final Path PAGE = Path.of("../../docs/format.md");

    static List<Path> cases() throws IOException {
        return yaml(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void differsExactlyWhereItSaysSo(Path file) throws IOException {
        Path sidecar = file.resolveSibling(file.getFileName().toString().replace(".yaml", ".expected"));
        if (Files.exists(sidecar)) {
            assertEquals(Files.readAllLines(sidecar), found(file, FormatTest::position));
        } else {
            assertEquals(
                    BadCasesTest.marks(file.getFileName().toString(), file).stream()
                            .sorted()
                            .toList(),
                    found(file, FormatTest::line).stream().sorted().toList());
        }
    }

    static List<Path> shipped() throws IOException {
        List<Path> shipped = new ArrayList<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of(".."))) {
            for (Path module : modules) {
                Path resources =
                        module.resolve("src/main/resources/dev/casebook").resolve(module.getFileName());
                if (Files.isDirectory(resources)) {
                    shipped.addAll(yaml(resources));
                }
            }
        }
        assertTrue(shipped.size() >= 11, shipped::toString);
        shipped.addAll(yaml(Path.of("../../processor/maven-plugin/src/it")));
        return shipped;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void acceptsEveryCatalogueThatShips(Path file) throws IOException {
        assertEquals("", of(file).stream().map(FindingText::withSeverity).collect(Collectors.joining("\n\n")));
    }

    @Test
    void documentsEveryFinding() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : cases()) {
            of(file).forEach(finding -> found.add(finding.problem().id()));
        }
        assertEquals(9, found.size(), found::toString);
        String page = Files.readString(PAGE);
        found.forEach(id -> assertTrue(page.contains(id), id));
    }

    static List<Finding> of(Path file) throws IOException {
        return CatalogueFormat.check(CatalogueFile.of(file.getFileName().toString(), Files.readAllBytes(file)));
    }

    private interface Words {
        String of(Finding finding);
    }

    private static List<String> found(Path file, Words words) throws IOException {
        Stream<String> found = of(file).stream().map(words::of);
        return found.toList();
    }

    private static String position(Finding finding) {
        return finding.span().orElseThrow().line() + ":"
                + finding.span().orElseThrow().column() + " " + word(finding);
    }

    private static String line(Finding finding) {
        return finding.span().orElseThrow().source().name() + ":"
                + finding.span().orElseThrow().line() + ": " + word(finding);
    }

    private static String word(Finding finding) {
        return finding.severity() + " " + finding.problem().id();
    }

    private static List<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
