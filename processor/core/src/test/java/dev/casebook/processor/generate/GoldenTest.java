package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.casebook.testing.ExpectedFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exact bytes of what is generated: each folder of {@code golden} holds a catalogue and the files that it gives.
 * {@code -Dcasebook.rewrite=true} writes them anew.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /** A catalogue that the one of the case amends: its types are generated too, and not compared. */
    private static final String PUBLISHED = "published/billing.yaml";

    private static final String ENDING = ".java";

    @TempDir
    private Path directory;

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            List<Path> cases = folders.filter(folder -> Files.exists(folder.resolve("catalogue.yaml")))
                    .sorted()
                    .toList();
            assertFalse(cases.isEmpty());
            return cases;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWrittenByteForByte(Path golden) throws IOException {
        Javac javac = new Javac(directory)
                .annotated("golden", "catalogue.yaml")
                .options("-Xlint:all,-processing", "-Xdoclint:all", "-Werror");
        for (String name : resources(golden)) {
            javac.resource(name, Files.readString(golden.resolve(name)));
        }
        if (Files.exists(golden.resolve(PUBLISHED))) {
            javac.annotated("published", PUBLISHED);
        }
        Javac.Result result = javac.compile();

        assertEquals(List.of(), result.messages());
        SortedMap<String, String> generated = new TreeMap<>(result.generated());
        generated.keySet().removeIf(path -> !path.startsWith("golden/"));
        if (ExpectedFile.isRewritten()) {
            rewrite(golden, generated);
        }
        assertEquals(read(golden), generated);
    }

    private static List<String> resources(Path golden) throws IOException {
        try (Stream<Path> paths = Files.walk(golden)) {
            return paths.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> golden.relativize(file).toString().replace(File.separatorChar, '/'))
                    .toList();
        }
    }

    private static SortedMap<String, String> read(Path golden) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path path : files(golden, ENDING)) {
            files.put("golden/" + path.getFileName(), Files.readString(path));
        }
        return files;
    }

    private static List<Path> files(Path golden, String ending) throws IOException {
        try (Stream<Path> paths = Files.list(golden)) {
            return paths.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static void rewrite(Path golden, SortedMap<String, String> generated) throws IOException {
        for (String stale : read(golden).keySet()) {
            Files.delete(golden.resolve(Path.of(stale).getFileName()));
        }
        for (String path : generated.keySet()) {
            Files.writeString(golden.resolve(Path.of(path).getFileName()), generated.get(path));
        }
    }
}
