package dev.casebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people copy from README, pages and examples does no harm: loops end, and tags of metrics have few values. */
class DocumentedCodeTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?:java|kotlin)\\n(.*?)^```");
    private static final Pattern ENDLESS = Pattern.compile("for \\([^;]*; *;|while \\(true\\)|do \\{");
    private static final Pattern TAG = Pattern.compile("(?i)(counter|timer|tags?|keyvalue|attribute)s?(\\.of)?\\(");
    private static final Pattern SERVER_VALUE =
            Pattern.compile("\\b(sub)?code\\(\\)|\\.message\\(\\)|getMessage\\(\\)");

    @Test
    void boundsEveryLoopOfTheDocumentation() throws IOException {
        List<String> loops =
                blocks().stream().filter(block -> ENDLESS.matcher(block).find()).toList();

        assertFalse(loops.isEmpty());
        assertEquals(
                List.of(),
                loops.stream().filter(block -> !block.contains("withMaxDelay(")).toList());
    }

    @Test
    void usesNoValueOfTheServerAsTag() throws IOException {
        List<String> texts = new ArrayList<>(blocks());
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
            for (Path file : files.filter(DocumentedCodeTest::isSource).toList()) {
                texts.add(Files.readString(file));
            }
        }

        assertEquals(
                List.of(),
                texts.stream()
                        .flatMap(String::lines)
                        .filter(line -> TAG.matcher(line).find()
                                && SERVER_VALUE.matcher(line).find())
                        .toList());
    }

    private static boolean isSource(Path file) {
        String path = file.toString();
        return (path.endsWith(".java") || path.endsWith(".kt")) && !path.contains("target");
    }

    /** The blocks of Java and Kotlin in README and docs. */
    private static List<String> blocks() throws IOException {
        List<String> blocks = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(ROOT.resolve("docs"))) {
            for (Path page : Stream.concat(Stream.of(ROOT.resolve("README.md")), pages)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList()) {
                BLOCK.matcher(Files.readString(page))
                        .results()
                        .map(block -> block.group(1))
                        .forEach(blocks::add);
            }
        }
        return blocks;
    }
}
