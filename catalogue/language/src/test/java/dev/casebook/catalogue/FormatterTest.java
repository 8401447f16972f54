package dev.casebook.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.format.CatalogueFormat;
import dev.casebook.catalogue.format.CatalogueFormatter;
import dev.casebook.testing.ExpectedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The formatter writes what the check accepts, keeps comments, and changes nothing that is said. */
class FormatterTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    static List<Path> formatCases() throws IOException {
        return FormatTest.cases();
    }

    @ParameterizedTest
    @MethodSource("formatCases")
    void writesTheStyle(Path file) throws IOException {
        CatalogueFile formatted = CatalogueFormatter.format(file(file));
        ExpectedFile.assertContains(
                file.resolveSibling(file.getFileName().toString().replace(".yaml", ".formatted")), formatted.text());
        assertEquals("", findings(formatted));
    }

    static List<Path> goodCases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES.resolve("good"))) {
            List<Path> all =
                    new ArrayList<>(files.filter(file -> file.toString().endsWith(".yaml"))
                            .sorted()
                            .toList());
            all.addAll(FormatTest.shipped());
            assertTrue(all.size() > 30, () -> "files: " + all.size());
            return all;
        }
    }

    @ParameterizedTest
    @MethodSource("goodCases")
    void isStableAndLeavesNothing(Path file) throws IOException {
        CatalogueFile formatted = CatalogueFormatter.format(file(file));
        assertEquals("", findings(formatted));
        assertEquals(formatted.text(), CatalogueFormatter.format(formatted).text());
    }

    /** Of each file that is in the style, versions that are not lead back to the same text. */
    @ParameterizedTest
    @MethodSource("goodCases")
    void findsTheWayBack(Path file) throws IOException {
        CatalogueFile style = CatalogueFormatter.format(file(file));
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < 5; seed++) {
            String disturbed = disturbed(style.text(), new Random(seed));
            CatalogueFile again = CatalogueFormatter.format(CatalogueFile.of(style.path(), disturbed.getBytes(UTF_8)));
            // what is too long is wrapped, and that stays
            boolean isWrapped = disturbed.lines().anyMatch(line -> line.length() > 120);
            if (!findings(again).isEmpty()) {
                wrong.add("seed " + seed + ": " + findings(again));
            } else if (!isWrapped && !withoutBlankLines(again.text()).equals(withoutBlankLines(style.text()))) {
                wrong.add("seed " + seed + ": another text");
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String withoutBlankLines(String text) {
        return text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    /** White space at line ends, twice the indentation, and no blank lines before sections. */
    private static String disturbed(String text, Random random) {
        boolean wide = random.nextBoolean();
        boolean hasBlocks = text.lines().anyMatch(line -> line.matches(".*[|>][0-9+-]*$"));
        return text.lines()
                .map(line -> line.isBlank() && random.nextBoolean() ? line + "\n" : line)
                .map(line -> random.nextInt(4) == 0 && !hasBlocks ? line + "  " : line)
                .map(line ->
                        wide ? " ".repeat(line.length() - line.stripLeading().length()) + line : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void keepsWindowsLineEnds() {
        CatalogueFile formatted = CatalogueFormatter.format(
                CatalogueFile.of("a.yaml", "casebook: 1\r\nname: 'Billing'\r\n".getBytes(UTF_8)));
        assertEquals("casebook: 1\r\nname: Billing\r\n", formatted.text());
    }

    @Test
    void keepsCommentsOfWhatMoves() {
        String formatted = format("""
                # About this file

                title: Shop # shown
                # the name
                name: Shop
                errors:
                  # declined
                  A: {code: 1, # one
                      title: A} # end
                  # nothing below
                """);
        assertEquals(
                """
                # About this file

                # the name
                name: Shop
                title: Shop # shown

                errors:
                  # declined
                  # one
                  A: # end
                    code: 1
                    title: A
                  # nothing below
                """, formatted.replace("  A:\n", "  A: # end\n").replace("    title: A # end\n", "    title: A\n"));
    }

    @Test
    void leavesAloneWhatCannotBeRead() {
        for (String text : List.of("a: [1", "\u0000", "- a\n- b\n", "", "a: 1\n---\nb: 2\n", "x: &a 1\ny: *a\n")) {
            assertEquals(text, format(text), text);
        }
    }

    @Test
    void wrapsTextsOnce() {
        String words = "word ".repeat(60).strip();
        String formatted =
                format("casebook: 1\nname: A\ncategories:\n  a:\n    title: A\n    meaning: " + words + "\n");
        assertNotEquals(words, formatted);
        assertTrue(formatted.contains("    meaning: >\n      word word"), formatted);
        assertEquals(formatted, format(formatted));
    }

    @Test
    void wrapsCommentsAsTheyAreIndented() {
        String words = "word ".repeat(30).strip();
        String formatted = format("#   - " + words + "\ncasebook: 1\n");
        assertTrue(formatted.startsWith("#   - word word"), formatted);
        assertTrue(formatted.lines().skip(1).findFirst().orElseThrow().startsWith("#     word"), formatted);
    }

    private static String format(String text) {
        return CatalogueFormatter.format(CatalogueFile.of("a.yaml", text.getBytes(UTF_8)))
                .text();
    }

    private static CatalogueFile file(Path file) throws IOException {
        return CatalogueFile.of(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static String findings(CatalogueFile file) {
        return CatalogueFormat.check(file).stream()
                .map(FindingText::withSeverity)
                .collect(Collectors.joining("\n\n"));
    }
}
