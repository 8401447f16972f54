package dev.casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.casebook.tools.io.CatalogueState;
import dev.casebook.tools.json.CatalogueJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in the style say what they said before. */
class FormatCommandTest {
    private static final Path GOOD = Path.of("../language/src/test/resources/cases/good");

    @TempDir
    private Path folder;

    static List<Path> catalogues() throws IOException {
        try (Stream<Path> files = Files.list(GOOD)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void keepsTheModel(Path catalogue) throws IOException {
        Path file = folder.resolve("catalogue.yaml");
        Files.copy(catalogue, file);
        String before = model(file);
        CommandRun.of("format", file.toString()).ends(0);
        assertEquals(before, model(file));
        CommandRun.of("format", "--check", file.toString()).ends(0);
    }

    private static String model(Path file) throws IOException {
        return CatalogueState.of(file.toString())
                .read()
                .value()
                .map(CatalogueJson::of)
                .map(FormatCommandTest::sorted)
                .orElse("");
    }

    /** Errors of a category may move next to each other, and keys of the language have an order. */
    private static String sorted(JsonNode node) {
        if (node.isArray()) {
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.add(sorted(item)));
            return node.findValue("name") == null
                    ? items.toString()
                    : items.stream().sorted().toList().toString();
        }
        Map<String, String> members = new TreeMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), sorted(member.getValue())));
        return node.isObject() ? members.toString() : node.toString();
    }

    @Test
    void showsWhatItWouldChange() throws IOException {
        Path file = folder.resolve("a.yaml");
        Files.writeString(file, "casebook: 1\nname: 'Shop'\n");
        CommandRun.of("format", "--check", file.toString())
                .ends(1)
                .prints("would change")
                .says("1 of 1 files");
        CommandRun.of("format", "--diff", file.toString()).ends(1).prints("-name: 'Shop'\n+name: Shop\n");
        assertEquals("casebook: 1\nname: 'Shop'\n", Files.readString(file));
        CommandRun.of("format", file.toString()).ends(0).prints("written: ");
        assertEquals("casebook: 1\nname: Shop\n", Files.readString(file));
    }

    @Test
    void writesNothingIfOneCannotBeRead() throws IOException {
        Path good = folder.resolve("good.yaml");
        Files.writeString(good, "name: 'Shop'\n");
        Path bad = folder.resolve("bad.yaml");
        Files.writeString(bad, "a: [\n");
        CommandRun.of("format", good.toString(), bad.toString())
                .ends(2)
                .says("CB101")
                .says("nothing was written");
        assertEquals("name: 'Shop'\n", Files.readString(good));
        CommandRun.of("format", folder.resolve("no.yaml").toString()).ends(2).says("there is no file");
        CommandRun.of("format", folder.toString()).ends(2).says("is a folder");
    }

    @Test
    void formatsWhatACatalogueIncludes() throws IOException {
        Files.writeString(folder.resolve("shop.yaml"), "casebook: 1\nname: Shop\ninclude: ./part.yaml\n");
        Files.writeString(folder.resolve("part.yaml"), "errors:\n    A:\n        code: 1\n");
        CommandRun.of("format", folder.resolve("shop.yaml").toString()).ends(0).prints("part.yaml");
        assertEquals("errors:\n  A:\n    code: 1\n", Files.readString(folder.resolve("part.yaml")));
    }
}
