package dev.casebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form of the pages: width, index, links, and no table twice. */
class MarkdownTest {
    private static final Path ROOT = Path.of("../..");
    private static final int MAX_WIDTH = 120;
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:<\\s]+)(#[^)\\s]*)?\\)");
    private static final String GENERATED = "<!-- Everything below is made from the catalogue";

    @Test
    void breaksLinesAt120CharactersOutsideTablesAndCode() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path page : pages()) {
            prose(page).stream()
                    .filter(line -> line.length() > MAX_WIDTH && !line.startsWith("|"))
                    .forEach(line -> tooLong.add(ROOT.relativize(page) + ": " + line));
        }

        assertEquals(List.of(), tooLong);
    }

    @Test
    void listsEveryPageInTheIndex() throws IOException {
        String index = Files.readString(ROOT.resolve("docs/README.md"));
        try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
            List<String> missing = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .filter(name -> !index.contains("](" + name + ")"))
                    .toList();

            assertEquals(List.of(), missing);
        }
    }

    @Test
    void linksOnlyToFilesThatExist() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            for (MatchResult link :
                    LINK.matcher(String.join("\n", prose(page))).results().toList()) {
                links++;
                if (!Files.exists(page.resolveSibling(link.group(1)))) {
                    broken.add(ROOT.relativize(page) + ": " + link.group(1));
                }
            }
        }

        assertEquals(List.of(), broken);
        assertTrue(links > 50, "only " + links + " links were found");
    }

    @Test
    void hasNoTableRowOnTwoPages() throws IOException {
        Map<String, Path> rows = new HashMap<>();
        List<String> duplicates = new ArrayList<>();
        for (Path page : pages()) {
            for (String line : rows(prose(page))) {
                Path other = isLongRow(line) ? rows.putIfAbsent(line, page) : page;
                if (other != null && !other.equals(page)) {
                    duplicates.add(ROOT.relativize(page) + " and " + ROOT.relativize(other) + ": " + line);
                }
            }
        }

        assertEquals(List.of(), duplicates);
    }

    /** Without the headings of columns, which tables of the same kind share. */
    private static List<String> rows(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> !isRuler(lines.get(i)) && (i + 1 == lines.size() || !isRuler(lines.get(i + 1))))
                .mapToObj(lines::get)
                .toList();
    }

    /** The line below the headings, such as {@code |---|---:|}. */
    private static boolean isRuler(String line) {
        return line.matches("\\|[-: |]+");
    }

    private static boolean isLongRow(String line) {
        return line.startsWith("|") && line.length() > 60;
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(
                ROOT.resolve("README.md"),
                ROOT.resolve("CHANGELOG.md"),
                ROOT.resolve("CONTRIBUTING.md"),
                ROOT.resolve("SECURITY.md"),
                ROOT.resolve("benchmarks/README.md"),
                ROOT.resolve("examples/README.md")));
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    /** The lines of a page that are written by hand, without its blocks of code. */
    private static List<String> prose(Path page) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean inCode = false;
        for (String line : Files.readAllLines(page)) {
            if (line.startsWith(GENERATED)) {
                break;
            }
            boolean isFence = line.strip().startsWith("```");
            if (!isFence && !inCode) {
                lines.add(line);
            }
            inCode ^= isFence;
        }
        return lines;
    }
}
