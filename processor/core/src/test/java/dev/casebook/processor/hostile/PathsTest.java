package dev.casebook.processor.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.processor.generate.Javac;
import dev.casebook.processor.io.CataloguePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The path of a catalogue leads to a file below its root, and nowhere else. */
class PathsTest {
    static final String CATALOGUE = """
            casebook: 1
            name: Small
            title: Small
            revision: 1
            categories: {some: {title: Some, advice: give-up}}
            errors: {ONE: {code: 1, category: some, title: One, remedy: None.}}
            """;

    @TempDir
    private Path directory;

    private Path root;
    private Path outside;

    @BeforeEach
    void makeFolders() throws IOException {
        root = Files.createDirectories(directory.resolve("root/errors")).getParent();
        outside = Files.createDirectories(directory.resolve("outside/errors")).getParent();
        Files.writeString(outside.resolve("secret"), "a secret: nobody shows this line\n" + CATALOGUE);
        Files.writeString(outside.resolve("errors/small.yaml"), CATALOGUE);
        Files.writeString(root.resolve("errors/other.yaml"), CATALOGUE);
    }

    private Javac javac() {
        return new Javac(directory.resolve("compilation")).annotated("small", "errors/small.yaml");
    }

    private Javac.Result withOption(Path place) throws IOException {
        return javac().options("-Acasebook.catalogue=" + place).compile();
    }

    private Javac.Result onSourcePath() throws IOException {
        return javac().options("-sourcepath", root.toString()).compile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "//host/share/a.yaml",
                "../a.yaml",
                "a/../a.yaml",
                "a/..",
                "./../a.yaml",
                "././a.yaml",
                "a//b.yaml",
                "a/",
                "..\\a.yaml",
                "a\\b.yaml",
                "C:\\a.yaml",
                "C:a.yaml",
                "\\\\host\\share\\a.yaml",
                "file:a.yaml",
                "file:///etc/passwd",
                "jar:file:/a.jar!/a.yaml",
                "http://hostile.example/a.yaml",
                "a.yaml?b",
                "a*.yaml",
                "a|b.yaml",
                "a\"b.yaml",
                "a\nb.yaml",
            })
    void rejectsPathThatLeavesRoot(String path) {
        assertTrue(CataloguePath.of(path, "com.acme").isEmpty(), path);
    }

    @ParameterizedTest
    @EnumSource(HostileText.class)
    void escapesInvisibleCharactersOfPath(HostileText text) {
        CataloguePath.of(text.text() + ".yaml", "com.acme")
                .ifPresent(path -> assertEquals(-1, Visible.firstHidden(path.value())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$L.yaml", "@deprecated.yaml", "'a'&b;c.yaml"})
    void escapesFileName(String name) throws IOException {
        Javac.Result result = new Javac(directory.resolve("compilation"))
                .catalogue("small", name, CATALOGUE)
                .options("-Xlint:all,-processing", "-Xdoclint:all", "-Werror")
                .compile();

        assertEquals(List.of(), result.messages());
    }

    @Test
    void followsLinkInsideRoot() throws IOException {
        Files.createSymbolicLink(root.resolve("errors/small.yaml"), Path.of("other.yaml"));

        assertEquals(List.of(), withOption(root).messages());
        assertEquals(List.of(), onSourcePath().messages());
    }

    @Test
    void followsLinkToSamePathInOtherRoot() throws IOException {
        Files.createSymbolicLink(root.resolve("errors/small.yaml"), outside.resolve("errors/small.yaml"));

        assertEquals(List.of(), withOption(root).messages());
        assertEquals(List.of(), onSourcePath().messages());
    }

    @Test
    void rejectsLinkOutOfRoot() throws IOException {
        Files.createSymbolicLink(root.resolve("errors/small.yaml"), outside.resolve("secret"));

        assertLeadsOut(withOption(root));
        assertLeadsOut(onSourcePath());
    }

    @Test
    void rejectsFolderLinkOutOfRoot() throws IOException {
        Files.createSymbolicLink(root.resolve("linked"), outside);
        Files.writeString(outside.resolve("small.yaml"), CATALOGUE);

        assertLeadsOut(new Javac(directory.resolve("compilation"))
                .annotated("small", "linked/small.yaml")
                .options("-Acasebook.catalogue=" + root)
                .compile());
    }

    @Test
    void followsLinkGivenByOption() throws IOException {
        Path link = Files.createSymbolicLink(
                Files.createDirectories(directory.resolve("chosen/errors")).resolve("small.yaml"),
                outside.resolve("errors/small.yaml"));

        assertEquals(List.of(), withOption(link).messages());
    }

    private static void assertLeadsOut(Javac.Result result) {
        assertEquals(List.of("CB401"), result.ids());
        String message = result.messages().get(0);
        assertTrue(message.contains("is a link to a path outside the root"), message);
        assertFalse(message.contains("secret"), message);
    }

    @Test
    void readsEndlessFileUpToLimit() throws IOException {
        Path endless = Path.of("/dev/zero");
        if (Files.exists(endless)) {
            Path link =
                    Files.createDirectories(directory.resolve("sources/errors")).resolve("small.yaml");
            Files.createSymbolicLink(link, endless);
            assertEquals(
                    List.of("CB401"),
                    javac().options("-sourcepath", directory.resolve("sources").toString())
                            .compile()
                            .ids());
            Files.delete(link);
        }
    }
}
