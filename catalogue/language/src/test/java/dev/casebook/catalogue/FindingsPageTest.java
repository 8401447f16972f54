package dev.casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.DiagnosticText;
import dev.casebook.catalogue.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The page of findings lists every one, with what the compiler prints for a case of it. {@code -Dcases.rewrite=true}
 * writes the page anew.
 */
class FindingsPageTest {
    private static final Path PAGE = Path.of("../../docs/findings.md");

    /** What messages say that no catalogue gives: {@code id | argument | argument}. */
    private static final Path ARGUMENTS = Path.of("src/test/resources/findings/arguments.txt");

    @Test
    void everyFindingIsOnThePage() throws IOException {
        String page = page();
        if (Boolean.getBoolean("cases.rewrite")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE));
    }

    private static String page() throws IOException {
        Map<Problem, String> examples = examples();
        StringBuilder page = new StringBuilder("""
                # Findings

                Every finding of the compiler: its id, what it says and how to cure it, by an example. The ones about
                handlers are told on the page about [handlers](handlers.md). Ids are stable and never used again. CB1xx: the
                text and its shape. CB2xx: what the catalogue says. CB3xx: names. CB4xx: finding and writing files. CB5xx:
                handlers. CB9xx: faults of our own.

                This page is written by a test.
                """);
        for (Problem problem : Problem.values()) {
            String example = examples.getOrDefault(problem, "");
            assertFalse(
                    example.isEmpty(), () -> problem + " has no example: add a bad case, or a line to " + ARGUMENTS);
            page.append("\n## ")
                    .append(problem.id())
                    .append("\n\n```text\n")
                    .append(example)
                    .append("\n```\n");
        }
        return page.toString();
    }

    private static Map<Problem, String> examples() throws IOException {
        Map<Problem, String> examples = new EnumMap<>(Problem.class);
        List<Path> cases = new ArrayList<>(BadCasesTest.cases());
        for (Path file : cases) {
            for (Diagnostic finding : Compiled.file(file).findings()) {
                examples.merge(finding.problem(), text(finding), FindingsPageTest::shorter);
            }
        }
        for (Path file : FormatTest.cases()) {
            for (Diagnostic finding : FormatTest.of(file)) {
                examples.merge(finding.problem(), text(finding), FindingsPageTest::shorter);
            }
        }
        for (String line : Files.readAllLines(ARGUMENTS)) {
            Diagnostic finding = written(line);
            assertNull(examples.put(finding.problem(), DiagnosticText.withSeverity(finding)), line);
        }
        return examples;
    }

    private static Diagnostic written(String line) {
        String[] parts = line.replace("\\n", "\n").split(" \\| ", -1);
        Problem problem = Arrays.stream(Problem.values())
                .filter(each -> each.id().equals(parts[0]))
                .findFirst()
                .orElseThrow();
        return Diagnostic.of(problem, Arrays.copyOfRange(parts, 1, parts.length));
    }

    // what a case expects is no part of the example
    private static String text(Diagnostic finding) {
        return DiagnosticText.withSeverity(finding).replaceAll("\\s+# (ERROR|WARNING)( CB\\d{3})+", "");
    }

    // the same on every machine: cases are sorted, and of equally short examples the first stays
    private static String shorter(String one, String other) {
        return other.length() < one.length() ? other : one;
    }
}
