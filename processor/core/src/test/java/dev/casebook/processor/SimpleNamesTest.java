package dev.casebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A simple name means one class, in main code and in tests; a suffix means one role; a file does one thing. */
class SimpleNamesTest {
    private static final Path ROOT = Path.of("../..");
    private static final int MAX_LINES = 300;

    /** Names that two classes have, each with the reason. */
    private static final Map<String, String> ALLOWED = Map.of(
            "CodeKind", "integer or text: of a catalogue, and of an envelope at run time",
            "PlaceCondition", "what must hold for an error: in a catalogue, and while a body is read",
            "Source", "of facts, a word of the language; of a value in a reply, at run time",
            "CasebookModule", "of Jackson 2 and of Jackson 3",
            "PlainSerializer", "of Jackson 2 and of Jackson 3",
            "OneLine", "the runtime's is not public");

    @Test
    void simpleNamesAreUnique() throws IOException {
        Map<String, List<String>> places = new TreeMap<>();
        for (Path file : sources("(main|test)")) {
            String name = file.getFileName().toString().replace(".java", "");
            if (!name.endsWith("-info") && !ALLOWED.containsKey(name)) {
                places.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(ROOT.relativize(file).toString());
            }
        }
        assertTrue(places.size() > 800, () -> "classes: " + places.size());
        places.values().removeIf(files -> files.size() == 1);
        assertEquals(Map.of(), places);
    }

    @Test
    void rulesEndInRule() throws IOException {
        List<String> wrong = new ArrayList<>();
        int rules = 0;
        for (Path file : sources("main")) {
            String text = Files.readString(file);
            if (text.contains("implements Rule {") || text.contains("implements FormatRule {")) {
                rules++;
                if (!file.toString().endsWith("Rule.java")) {
                    wrong.add(ROOT.relativize(file).toString());
                }
            }
        }
        assertTrue(rules > 40, "rules: " + rules);
        assertEquals(List.of(), wrong);
    }

    @Test
    void mainFilesHaveAtMost300Lines() throws IOException {
        List<String> longer = new ArrayList<>();
        for (Path file : sources("main")) {
            // a list of messages is as long as there are messages
            boolean isLong = Files.readAllLines(file).size() > MAX_LINES;
            if (isLong && !file.toString().endsWith("Problems.java")) {
                longer.add(ROOT.relativize(file).toString());
            }
        }
        assertEquals(List.of(), longer);
    }

    /** Of the modules that ship; examples and benchmarks are programs of their own. */
    private static List<Path> sources(String kind) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String part : Set.of("runtime", "catalogue", "processor")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(part))) {
                files.filter(file -> file.toString().matches(".*/" + part + "/[\\w-]+/src/" + kind + "/java/.*\\.java"))
                        .sorted()
                        .forEach(sources::add);
            }
        }
        return sources;
    }
}
