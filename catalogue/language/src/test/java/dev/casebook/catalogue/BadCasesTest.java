package dev.casebook.catalogue;

import static dev.casebook.catalogue.diagnostic.FileProblems.FILES_TOO_DEEP;
import static dev.casebook.catalogue.diagnostic.FileProblems.TOO_MANY_FILES;
import static dev.casebook.catalogue.diagnostic.SizeProblems.MANY_CLASSES;
import static dev.casebook.catalogue.diagnostic.SizeProblems.TOO_MANY_CATEGORIES;
import static dev.casebook.catalogue.diagnostic.SizeProblems.TOO_MANY_CODES;
import static dev.casebook.catalogue.diagnostic.SizeProblems.TOO_MANY_PERMITTED;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.LINE_TOO_LONG;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.SCALAR_TOO_LONG;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TOO_LONG;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TOO_MANY_BYTES;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TOO_MANY_FINDINGS;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TOO_MANY_LINES;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TOO_MANY_PARTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.diagnostic.Problems;
import dev.casebook.catalogue.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code cases/bad/*.yaml}, and each folder with a {@code catalogue.yaml} and the files that it names, gives the findings that stand as comments on its lines, {@code # ERROR CB203}, and no other.
 * Where a comment cannot stand, the {@code .expected} beside it lists all of them: {@code 12:5 ERROR CB203}.
 */
class BadCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/cases/bad");
    private static final Pattern MARK = Pattern.compile("# (ERROR|WARNING|NOTE)((?: CB\\d{3})+)\\s*$");

    private static final Set<Problem> TOO_LARGE = Set.of(
            TOO_LONG.problem(),
            TOO_MANY_BYTES.problem(),
            TOO_MANY_LINES.problem(),
            LINE_TOO_LONG.problem(),
            SCALAR_TOO_LONG.problem(),
            TOO_MANY_PARTS.problem(),
            TOO_MANY_FINDINGS.problem(),
            FILES_TOO_DEEP.problem(),
            TOO_MANY_FILES.problem(),
            MANY_CLASSES.problem(),
            TOO_MANY_PERMITTED.problem(),
            TOO_MANY_CATEGORIES.problem(),
            TOO_MANY_CODES.problem());

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(Compiled::isCase).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesExactlyTheExpectedFindings(Path file) throws IOException {
        List<Finding> findings = Compiled.file(file).findings();
        Path sidecar = sidecar(file);
        if (Files.exists(sidecar)) {
            List<String> found = findings.stream()
                    .map(finding -> position(finding) + " " + word(finding))
                    .toList();
            assertEquals(Files.readAllLines(sidecar), found);
        } else {
            assertEquals(
                    marks(file),
                    findings.stream().map(BadCasesTest::onLine).sorted().toList());
        }
    }

    @Tag("large")
    @Test
    void hasACaseForEveryMessage() throws IOException {
        Set<Problem> missing = new TreeSet<>();
        Problems.all().stream()
                .filter(problem ->
                        problem.id().compareTo("CB4") < 0 && !problem.id().startsWith("CB35"))
                .forEach(missing::add);
        for (Path file : cases()) {
            Compiled.file(file).findings().forEach(finding -> missing.remove(finding.problem()));
        }
        // what only large texts show has tests of its own and no file
        assertEquals(TOO_LARGE, missing);
    }

    @Test
    void usesEveryIdInOneGroupOnly() {
        Map<String, String> groups = new HashMap<>();
        for (Problem problem : Problems.all()) {
            String group = problem.group().toString();
            assertEquals(group, groups.getOrDefault(problem.id(), group), problem.id());
            groups.put(problem.id(), group);
        }
    }

    @Test
    void failsIfAnExpectationHasNoCase() throws IOException {
        List<Path> cases = cases();
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> strays = files.filter(file -> !cases.contains(file))
                    .filter(file ->
                            cases.stream().noneMatch(yaml -> sidecar(yaml).equals(file)))
                    .toList();
            assertEquals(List.of(), strays);
        }
        assertTrue(cases.size() > 40);
    }

    private static List<String> marks(Path file) throws IOException {
        List<String> marks = new ArrayList<>();
        for (Map.Entry<String, Path> each : Compiled.files(file).entrySet()) {
            marks.addAll(marks(each.getKey(), each.getValue()));
        }
        assertTrue(!marks.isEmpty(), "a bad case expects something");
        return marks.stream().sorted().toList();
    }

    static List<String> marks(String name, Path file) throws IOException {
        List<String> marks = new ArrayList<>();
        int number = 0;
        for (String line : Files.readString(file, StandardCharsets.ISO_8859_1).split("\n", -1)) {
            number++;
            Matcher mark = MARK.matcher(line);
            if (mark.find()) {
                for (String id : mark.group(2).strip().split(" ")) {
                    marks.add(name + ":" + number + ": " + mark.group(1) + " " + id);
                }
            }
        }
        return marks;
    }

    private static String onLine(Finding finding) {
        Span span = finding.span().orElseThrow();
        return span.source().name() + ":" + span.line() + ": " + word(finding);
    }

    private static String word(Finding finding) {
        return finding.severity() + " " + finding.problem().id();
    }

    private static String position(Finding finding) {
        return finding.span().orElseThrow().line() + ":"
                + finding.span().orElseThrow().column();
    }

    private static Path sidecar(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".yaml", "") + ".expected");
    }
}
