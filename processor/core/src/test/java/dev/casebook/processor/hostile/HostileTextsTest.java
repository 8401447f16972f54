package dev.casebook.processor.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.bind.Language;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.markdown.CatalogueMarkdown;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.processor.generate.Javac;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DocumentationTool;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A catalogue is data from elsewhere, and nothing in it becomes code: each hostile text stands at every place of a
 * catalogue that takes it, keys and names included, and is refused with a finding at every other.
 */
@Tag("full")
class HostileTextsTest {
    private static final Path BASE = Path.of("src/test/resources/hostile/catalogue.yaml");
    private static final Pattern DECLARATION =
            Pattern.compile("(CLASS|INTERFACE|ENUM|RECORD|ANNOTATION_TYPE|METHOD|VARIABLE) ");
    private static final Pattern IN_A_TAG = Pattern.compile("<script>window.hostile|<[^>]*javascript:hostile");
    private static final String HARMLESS = "harmless";
    private static final Set<String> SHOWING = Set.of(
            "BaseException.java",
            "BaseError.java",
            "BaseCategory.java",
            "BaseCodes.java",
            "AboveHandler.java",
            "FirstException.java",
            "CallError.java");
    private static final SortedMap<String, HostileCatalogue> CATALOGUES = new TreeMap<>();

    @TempDir
    private static Path directory;

    private static Slots slots;
    private static Javac.Result result;

    @BeforeAll
    static void compileAll() throws IOException {
        String yaml = Files.readString(BASE);
        slots = Slots.of(yaml);
        assertEquals(List.of(), new Base(slots).errors(Map.of()));
        for (HostileText text : HostileText.values()) {
            String name = "hostile." + text.name().toLowerCase(Locale.ROOT);
            CATALOGUES.put(name, HostileCatalogue.of(new Base(slots), text));
        }
        Javac javac = new Javac(directory)
                .options("-Xlint:all,-processing", "-Xdoclint:all", "-Werror", "-Xmaxerrs", "1000")
                .catalogue(HARMLESS, "harmless.yaml", yaml);
        for (Map.Entry<String, HostileCatalogue> catalogue : CATALOGUES.entrySet()) {
            javac.catalogue(
                    catalogue.getKey(),
                    catalogue.getKey() + ".yaml",
                    catalogue.getValue().yaml());
        }
        result = javac.compile();
    }

    @Test
    void containsEveryKeyOfLanguage() {
        Set<String> missing = Language.mappings().stream()
                .flatMap(mapping -> mapping.keys().stream())
                .map(Key::name)
                .collect(Collectors.toCollection(TreeSet::new));
        slots.all().forEach(slot -> missing.remove(slot.text()));
        // of files beside the catalogue; translations have a test of their own, and paths are no free text
        assertEquals(
                Set.of("amends", "catalogue", "language", "original", "package", "translation", "translations"),
                missing);
    }

    @Test
    void placesOrRejectsEveryText() {
        CATALOGUES.forEach((name, catalogue) ->
                assertFalse(catalogue.taken() == 0 && catalogue.refused().isEmpty(), name));
        assertTrue(taken(HostileText.COMMENT_END) >= 20, () -> "taken " + taken(HostileText.COMMENT_END));
        assertTrue(taken(HostileText.WIDEST_AT_THE_LIMIT) >= 7, () -> "taken " + taken(HostileText.COMMENT_END));
    }

    private static int taken(HostileText text) {
        return CATALOGUES.get("hostile." + text.name().toLowerCase(Locale.ROOT)).taken();
    }

    @Test
    void compilesGeneratedCodeWithoutWarning() {
        assertEquals("", String.join("\n", result.messages()));
    }

    /** Two equal texts can share a case of a switch: then there is less code than with harmless ones, never more. */
    @Test
    void generatesNoCodeFromText() throws IOException {
        SortedMap<String, SortedMap<String, List<String>>> shapes = SourceShape.byFolder(result.generated());
        SortedMap<String, List<String>> harmless = shapes.remove(HARMLESS);
        assertEquals(HostileText.values().length, shapes.size());
        shapes.forEach((folder, hostile) -> assertSame(folder, harmless, hostile));
    }

    private static void assertSame(
            String folder, SortedMap<String, List<String>> harmless, SortedMap<String, List<String>> hostile) {
        assertEquals(harmless.keySet(), hostile.keySet(), folder);
        harmless.forEach((file, shape) -> {
            List<String> found = named(hostile.getOrDefault(file, List.of()));
            assertEquals(declarations(named(shape)), declarations(found), folder + "/" + file);
            named(shape).forEach(found::remove);
            assertEquals(List.of(), found, folder + "/" + file);
        });
    }

    /** Constants of further codes are named after them. */
    private static List<String> named(List<String> shape) {
        return shape.stream()
                .map(node -> node.replaceFirst("_ALSO_\\w*$", "_ALSO_"))
                .collect(Collectors.toCollection(LinkedList::new));
    }

    private static List<String> declarations(List<String> shape) {
        return shape.stream()
                .filter(node -> DECLARATION.matcher(node).lookingAt())
                .sorted()
                .toList();
    }

    @Test
    void generatesNoMarkupFromText() throws IOException {
        List<String> harmless = PageShape.of(page(Files.readString(BASE)));
        assertTrue(harmless.contains("Link https"), harmless::toString);
        CATALOGUES.forEach((name, catalogue) -> assertEquals(harmless, PageShape.of(page(catalogue.yaml())), name));
    }

    private static String page(String yaml) {
        return CatalogueMarkdown.of(CatalogueCompiler.compile(SourceText.of("page.yaml", yaml))
                .value()
                .orElseThrow());
    }

    @Test
    void escapesInvisibleCharactersOfSource() throws IOException {
        result.generated().forEach((path, source) -> assertVisible(path, source.replace("\n", "")));
    }

    @Test
    void escapesInvisibleCharactersOfMessage() {
        CATALOGUES.forEach((name, catalogue) -> catalogue.refused().forEach(finding -> {
            assertVisible(name, finding.message());
            assertVisible(name, finding.help());
            assertVisible(name, FindingText.of(finding).replaceAll("[\n\t]", ""));
            assertTrue(FindingText.of(finding).length() < 2_500, () -> FindingText.of(finding));
        }));
    }

    private static void assertVisible(String name, String text) {
        assertEquals(-1, Visible.firstHidden(text), () -> name + ": " + text);
    }

    @Test
    void passesJavadoc() throws IOException {
        Path pages = Files.createDirectories(directory.resolve("pages"));
        StringWriter output = new StringWriter();
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        try (StandardJavaFileManager files = javadoc.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
            files.setLocationFromPaths(DocumentationTool.Location.DOCUMENTATION_OUTPUT, List.of(pages));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath());
            List<String> options = List.of("-Xdoclint:all", "-Werror", "-quiet", "-notimestamp", "-noindex", "-notree");
            assertTrue(
                    javadoc.getTask(output, files, null, null, options, files.getJavaFileObjectsFromPaths(documented()))
                            .call(),
                    output::toString);
        }
        List<Path> written = filesIn(pages, ".html");
        assertFalse(written.isEmpty());
        for (Path page : written) {
            String html = Files.readString(page);
            assertFalse(IN_A_TAG.matcher(html).find(), page.toString());
        }
    }

    /** What shows the catalogue's texts; the rest has the same few in the same way. */
    private static List<Path> documented() throws IOException {
        return filesIn(directory.resolve("sources"), ".java").stream()
                .filter(file -> SHOWING.contains(file.getFileName().toString()))
                .toList();
    }

    private static List<Path> filesIn(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static List<Path> classPath() {
        List<Path> places = new ArrayList<>(List.of(directory.resolve("classes")));
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            places.add(Path.of(place));
        }
        return places;
    }
}
