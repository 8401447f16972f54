package dev.casebook.tools.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.file.CatalogueFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Constants are read from class files without loading a class. */
class ClassRowReaderTest {
    /** Says if somebody loads the classes below. */
    private static boolean isLoaded;

    @SuppressWarnings("unused")
    enum Listed {
        FIRST(100_000, "First", Integer.valueOf(404), Thread.State.NEW),
        SECOND(-1, "Second".strip(), null, Thread.State.BLOCKED) {
            @Override
            int number() {
                return 2;
            }
        };

        static {
            isLoaded = true;
        }

        static final int LIMIT = 7;
        static final String TEXT = "text";

        Listed(int code, String text, Integer status, Thread.State state) {}

        int number() {
            return 1;
        }
    }

    @Test
    void readsTheConstantsOfAnEnum() throws IOException {
        List<ListRow> rows = rows("Listed.class", bytes(), "name", "1", "2", "3", "4");
        assertEquals(
                List.of("LIMIT", "TEXT", "FIRST", "SECOND"),
                rows.stream().map(row -> row.cells().get("name")).toList());
        assertEquals(
                List.of("7", "text"),
                rows.stream().flatMap(row -> row.get("value").stream()).toList());
        assertEquals(
                List.of("100000 First 404 NEW", "-1  null BLOCKED".replace("null", "")),
                rows.stream()
                        .filter(row -> row.cells().containsKey("1"))
                        .map(row -> String.join(
                                " ",
                                row.cells().get("1"),
                                row.cells().get("2"),
                                row.cells().get("3"),
                                row.cells().get("4")))
                        .toList());
        assertTrue(!isLoaded, "the class was loaded");
    }

    @Test
    void readsAClassOfAJar() throws IOException {
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(jar)) {
            zip.putNextEntry(new ZipEntry("com/acme/Other.class"));
            zip.write(new byte[] {1, 2, 3});
            zip.putNextEntry(new ZipEntry("com/acme/Outer$Listed.class"));
            zip.write(bytes());
        }
        assertEquals(4, rows("errors.jar", jar.toByteArray(), "name").size());
    }

    @Test
    void saysThatAClassIsDamaged() throws IOException {
        byte[] half = java.util.Arrays.copyOf(bytes(), bytes().length / 2);
        Checked<List<ListRow>> read = read("Listed.class", half, "name");
        assertEquals("CB602", read.findings().get(0).problem().id());
    }

    private static List<ListRow> rows(String file, byte[] bytes, String... columns) {
        Checked<List<ListRow>> read = read(file, bytes, columns);
        assertEquals(List.of(), read.findings());
        return read.value().orElseThrow();
    }

    private static Checked<List<ListRow>> read(String file, byte[] bytes, String... columns) {
        ListPlace place = new ListPlace(
                Optional.empty(), Optional.empty(), Optional.of("Listed"), Optional.empty(), List.of(columns));
        return ListFormat.read(CatalogueFile.of(file, bytes), Optional.empty(), place);
    }

    private static byte[] bytes() throws IOException {
        try (InputStream in = ClassRowReaderTest.class.getResourceAsStream("ClassRowReaderTest$Listed.class")) {
            return in.readAllBytes();
        }
    }
}
