package dev.casebook.processor.findings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A good catalogue, and mistakes to make in it: each is one line that is written differently. */
record Mistakes(List<String> lines, List<Mistake> all) {
    private static final Path FOLDER = Path.of("src/test/resources/mistakes");
    private static final String ARROW = "$ => ";

    /** A line of the catalogue, and what is written instead. */
    record Mistake(int line, String written) {}

    static Mistakes read() throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("billing.yaml"));
        List<Mistake> all = new ArrayList<>();
        for (String each : Files.readAllLines(FOLDER.resolve("mistakes.txt"))) {
            String good = each.substring(0, each.indexOf(ARROW));
            String indent =
                    good.substring(0, good.length() - good.stripLeading().length());
            int line = lines.indexOf(good);
            assertTrue(line >= 0 && line == lines.lastIndexOf(good), each);
            all.add(new Mistake(line, indent + each.substring(each.indexOf(ARROW) + ARROW.length())));
        }
        return new Mistakes(lines, all);
    }

    static String user() throws IOException {
        return Files.readString(FOLDER.resolve("User.java"));
    }

    /** Some of the mistakes, one for each entry: without its code, nobody can tell whether an entry has that of another. */
    List<Mistake> some(int count, Random random) {
        List<Mistake> left = new ArrayList<>(all);
        List<Mistake> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Mistake mistake = left.remove(random.nextInt(left.size()));
            left.removeIf(other -> entry(other) == entry(mistake));
            some.add(mistake);
        }
        return some;
    }

    /** The line where the entry of a mistake begins; each line of the head counts as one. */
    private int entry(Mistake mistake) {
        int line = mistake.line();
        while (lines.get(line).startsWith("   ")) {
            line--;
        }
        return line;
    }

    String text(List<Mistake> made) {
        List<String> text = new ArrayList<>(lines);
        made.forEach(mistake -> text.set(mistake.line(), mistake.written()));
        return String.join("\n", text) + "\n";
    }

    /** What is found in a text, in order. */
    static List<String> findings(String text) {
        return CatalogueCompiler.compile(SourceText.of("billing.yaml", text)).findings().stream()
                .map(Mistakes::words)
                .toList();
    }

    private static String words(Finding finding) {
        return String.format(
                "%03d:%03d %s %s",
                finding.span().orElseThrow().line(),
                finding.span().orElseThrow().column(),
                finding.problem().id(),
                finding.message());
    }
}
