package dev.casebook.processor.generate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same catalogues give the same bytes, whatever the machine is like: real compilers, in processes of their own. */
class DeterminismTest {
    /** Letters that Turkish changes, that few encodings have, and that only newer Javas know. */
    private static final String LETTERS = """
            casebook: 1
            name: Invoice
            title: Invoicing \u2013 \u0130stanbul, \u4e2d\u6587, \\U0001F600, \\U0001FADC, \\u200B
            revision: "1"
            categories:
              limit-info: {title: "Limits \u00fc\u0131", advice: ask-user, covers: 1-9}
            errors:
              INVALID_ISSUE_ID: {code: 3, category: limit-info, title: "I\u0131\u0130i \\U0001F600", remedy: "\u2026 \\U0001FADC"}
            """;

    private static final Path HTTP = Path.of("../../catalogue/http/src/main/resources/dev/casebook/http/http.yaml");

    @TempDir
    private static Path folder;

    private static SortedMap<String, String> expected;

    @BeforeAll
    static void generate() throws IOException {
        write("resources/letters.yaml", LETTERS.replaceAll("title: (Inv.*)", "title: \"$1\""));
        copy("resources/everything.yaml", Path.of("src/test/resources/golden/everything/catalogue.yaml"));
        copy("resources/envelopes.yaml", Path.of("src/test/resources/golden/envelopes/catalogue.yaml"));
        copy("resources/shop.yaml", Path.of("src/test/resources/golden/shop/catalogue.yaml"));
        copy("resources/http.yaml", HTTP);
        for (String name : names()) {
            write(
                    "src/" + name + "/package-info.java",
                    "@dev.casebook.ErrorCatalogue(\"" + name + ".yaml\")\npackage " + name + ";\n");
        }
        expected = generate("expected", JavaHome.own(), names(), "-J-Duser.language=en", "-J-Duser.timezone=UTC");
        assertTrue(expected.size() > 100, () -> expected.size() + " files");
    }

    @Tag("full")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-J-Duser.language=tr -J-Duser.country=TR -J-Duser.timezone=Pacific/Kiritimati",
                "-J-Duser.language=ar -J-Duser.country=EG -J-Dline.separator=\r\n -J-Dfile.encoding=US-ASCII",
                "-J-Dfile.encoding=ISO-8859-9 -encoding ISO-8859-9"
            })
    void generatesSameBytesOnOtherMachine(String options) throws IOException {
        assertSame(generate("other", JavaHome.own(), names(), options.split(" ", -1)));
    }

    @Test
    void generatesSameBytesInOtherOrder() throws IOException {
        List<String> reversed = new ArrayList<>(names());
        Collections.reverse(reversed);
        assertSame(generate("reversed", JavaHome.own(), reversed, "-J-Duser.language=en"));
    }

    @Tag("full")
    @Test
    void generatesSameBytesOnOtherJdk() throws IOException {
        Optional<JavaHome> other = JavaHome.other();
        assumeTrue(other.isPresent(), "NOT TESTED on a second JDK: none beside this one, and none in toolchains.xml");
        assertSame(generate("jdk", other.orElseThrow(), names(), "-J-Duser.language=en"));
    }

    private static void assertSame(Map<String, String> found) {
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((path, text) -> assertEquals(text, found.get(path), path));
    }

    private static List<String> names() {
        return List.of("letters", "everything", "envelopes", "shop", "http");
    }

    private static SortedMap<String, String> generate(
            String name, JavaHome home, List<String> sources, String... options) throws IOException {
        Path output = Files.createTempDirectory(folder, name);
        List<String> command = new ArrayList<>(List.of(home.javac(), "-proc:only", "--release", "17"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        command.addAll(List.of("-processor", "dev.casebook.processor.CatalogueProcessor"));
        command.add("-Acasebook.catalogue=" + folder.resolve("resources"));
        command.addAll(List.of("-s", output.toString(), "-d", output.toString()));
        sources.forEach(source -> command.add(
                folder.resolve("src/" + source + "/package-info.java").toString()));
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(javac.getInputStream().readAllBytes(), ISO_8859_1);
        assertEquals(0, javac.onExit().join().exitValue(), said);
        return read(output);
    }

    /** Byte for byte. */
    private static SortedMap<String, String> read(Path output) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(path).toString().replace(File.separatorChar, '/');
                files.put(name, Files.readString(path, ISO_8859_1));
            }
        }
        assertFalse(files.isEmpty());
        return files;
    }

    private static void copy(String path, Path original) throws IOException {
        write(path, Files.readString(original));
    }

    private static void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
