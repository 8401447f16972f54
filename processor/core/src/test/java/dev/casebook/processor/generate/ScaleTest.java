package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogues on both sides of each change of layout, and one of 10,000 errors, compile and look up right. */
class ScaleTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"1", "75", "489", "490", "2100", "4000", "10000"})
    void compilesAndFinds(int size) throws Exception {
        Javac.Result result = new Javac(directory)
                .catalogue("large", "catalogue.yaml", catalogue(size))
                .options("-Xlint:all,-processing", "-Werror")
                .compile();

        assertEquals(List.of(), result.messages());
        assertTrue(classes() > size, () -> classes() + " classes");
        try (URLClassLoader loader = result.load()) {
            Class<?> door = loader.loadClass("large.LargeErrors");
            assertEquals("large.E0Exception", of(door, 1_000));
            assertEquals("large.E" + (size - 1) + "Exception", of(door, 1_000 + 7 * (size - 1)));
            assertEquals("large.UnrecognizedLargeException", of(door, 1_001));
            assertEquals("large.UnrecognizedC3Exception", of(door, 2_000_003_000));
            Optional<?> last = (Optional<?>) door.getMethod("find", int.class).invoke(null, 1_000 + 7 * (size - 1));
            assertEquals("E" + (size - 1), last.orElseThrow().toString());
            assertEquals(size + 11, ((List<?>) door.getMethod("samples").invoke(null)).size());
            Object values =
                    loader.loadClass("large.LargeError").getMethod("values").invoke(null);
            assertNotNull(((Object[]) values)[size - 1]);
        }
    }

    private static String of(Class<?> door, int code) throws ReflectiveOperationException {
        return door.getMethod("of", int.class).invoke(null, code).getClass().getName();
    }

    private long classes() {
        try (Stream<Path> files = Files.walk(directory.resolve("classes"))) {
            return files.filter(file -> file.toString().endsWith(".class")).count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String catalogue(int size) {
        StringBuilder text = new StringBuilder("casebook: 1\nname: Large\ntitle: Large\nrevision: '1'\ncategories:\n");
        for (int i = 0; i < 10; i++) {
            text.append("  c%d: {title: Category %d, advice: give-up, covers: %d-%d}\n"
                    .formatted(i, i, 2_000_000_000 + i * 1000, 2_000_000_999 + i * 1000));
        }
        text.append("errors:\n");
        for (int i = 0; i < size; i++) {
            text.append("  E%d: {code: %d, category: c%d, title: Title %d, meaning: Meaning %d, remedy: Remedy %d}\n"
                    .formatted(i, 1_000 + 7 * i, i % 10, i, i, i));
        }
        return text.toString();
    }
}
