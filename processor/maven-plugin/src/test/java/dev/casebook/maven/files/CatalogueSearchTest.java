package dev.casebook.maven.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.file.CatalogueDigest;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.maven.files.ResourceFolder.Filtering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueSearchTest {
    @TempDir
    private Path folder;

    @Test
    void takesFirstPlaceWithCatalogue() throws IOException {
        CatalogueSearch search = new CatalogueSearch()
                .addOption(write("option/other.yaml", "an option").resolveSibling(""))
                .addResources(ResourceFolder.plain(root(write("own/a/b.yaml", "own"))))
                .addDependency(folder, Container.at(root(write("other/a/b.yaml", "other"))));
        assertEquals("own", search.find("a/b.yaml").orElseThrow().main().text());
        assertFalse(search.find("a/c.yaml").isPresent());
    }

    @Test
    void resolvesPathThatOptionEndsWith() throws IOException {
        CatalogueSearch search = new CatalogueSearch().addOption(write("x/a/b.yaml", "it"));
        assertTrue(search.find("b.yaml").isPresent());
        assertTrue(search.find("a/b.yaml").isPresent());
        assertFalse(search.find("c/b.yaml").isPresent());
        write("x/a/b.de.yaml", "beside it");
        assertTrue(search.files().find("a/b.de.yaml").isPresent());
    }

    @Test
    void readsJarWithIncludesAndTranslations() throws IOException {
        Path jar = folder.resolve("dependency.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            entry(zip, "a/b.yaml", "include: ./more.yaml\ntranslations: de\n");
            entry(zip, "a/more.yaml", "");
            entry(zip, "a/b.de.yaml", "");
            entry(zip, "a/deeper/b.fr.yaml", "");
        }
        try (Container content = Container.at(jar)) {
            FoundCatalogue found = new CatalogueSearch()
                    .addDependency(jar, content)
                    .find("a/b.yaml")
                    .orElseThrow();
            assertEquals(List.of("a/b.yaml", "a/more.yaml", "a/b.de.yaml"), paths(found.files()));
        }
    }

    @Test
    void skipsDependencyThatIsNoJar() throws IOException {
        try (Container content = Container.at(write("native.so", "no zip"))) {
            assertEquals(List.of(), content.paths());
            assertFalse(content.read("a.yaml").isPresent());
        }
    }

    @Test
    void resourcesAreWhereTheBuildCopiesThem() throws IOException {
        Path root = write("src/b.yaml", "it").resolveSibling("");
        ResourceFolder copied = new ResourceFolder(root, "com/acme/", Filtering.OFF, List.of("*.yaml"), List.of("c.*"));
        write("src/c.yaml", "excluded");
        CatalogueSearch search = new CatalogueSearch().addResources(copied);
        assertTrue(search.find("com/acme/b.yaml").isPresent());
        assertFalse(search.find("b.yaml").isPresent());
        assertFalse(search.find("com/acme/c.yaml").isPresent());
    }

    @Test
    void doesNotCompareFilteredResources() throws IOException {
        Path root = write("src/b.yaml", "title: ${title}\n").resolveSibling("");
        ResourceFolder filtered = new ResourceFolder(root, "", Filtering.ON, List.of(), List.of());
        String filteredDigest = digest(new CatalogueSearch().addResources(filtered));
        String digest = digest(new CatalogueSearch().addSources(root));
        assertFalse(CatalogueDigest.isComparable(filteredDigest));
        assertTrue(CatalogueDigest.isComparable(digest));
        write("src/b.yaml", "title: ${other}\n");
        assertNotEquals(filteredDigest, digest(new CatalogueSearch().addResources(filtered)));
    }

    private static String digest(CatalogueSearch search) {
        return search.find("b.yaml").orElseThrow().digest();
    }

    private static List<String> paths(List<CatalogueFile> files) {
        return files.stream().map(CatalogueFile::path).toList();
    }

    /** The folder two above a file. */
    private static Path root(Path file) {
        return file.resolve("../..").normalize();
    }

    private static void entry(ZipOutputStream zip, String path, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }
}
