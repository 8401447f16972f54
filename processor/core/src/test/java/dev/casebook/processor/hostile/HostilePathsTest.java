package dev.casebook.processor.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.DisplayText;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.CatalogueFiles;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.processor.generate.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a catalogue says of other files is data from elsewhere too: at each place that names one, each hostile text is
 * refused with a finding or names a file below the root, whatever it begins or ends with.
 */
class HostilePathsTest {
    private static final String CATALOGUE = PathPlace.FOLDER + "billing.yaml";
    private static final String SECRET = "a secret: nobody shows this line\n";
    private static final List<String> NAMES = List.of("$L.yaml", "errors/@deprecated.yaml", "./a+b~c-d.yml");
    private static final List<String> WAYS_OUT = List.of(
            "/etc/secret.yaml",
            "//host/share/secret.yaml",
            "../secret.yaml",
            "../../secret.yaml",
            "./../secret.yaml",
            "./../../secret.yaml",
            "errors/../../secret.yaml",
            "././secret.yaml",
            "errors//secret.yaml",
            "..\\secret.yaml",
            "C:\\secret.yaml",
            "C:secret.yaml",
            "\\\\host\\share\\secret.yaml",
            "~/../secret.yaml",
            "%2e%2e/secret.yaml",
            "..%2fsecret.yaml",
            "\uff0e\uff0e/secret.yaml",
            "..\u2215secret.yaml",
            "file:secret.yaml",
            "file:///etc/secret.yaml",
            "jar:file:/a.jar!/secret.yaml",
            "http://hostile.example/secret.yaml",
            "secret.yaml?a.yaml",
            "secret.yaml#a.yaml",
            "secret.yaml\0a.yaml",
            "secret.yaml\na.yaml",
            "*.yaml",
            "errors/",
            ".",
            "..",
            ".yaml",
            "errors/.yaml",
            "de/../../secret",
            "../secret",
            "/../secret");

    @TempDir
    private Path directory;

    /**
     * Remembers what it is asked for, and has it.
     *
     * @param files what stands in the files that are meant to be there
     * @param other what stands in every other
     * @param asked the paths of those
     */
    private record Asked(Map<String, String> files, String other, Set<String> asked) implements FileLookup {
        static Asked at(PathPlace place, String text) {
            return new Asked(place.files(HostileText.quoted(text)), place.named(), new TreeSet<>());
        }

        @Override
        public Optional<CatalogueFile> find(String path) {
            if (!files.containsKey(path)) {
                asked.add(path);
            }
            return Optional.of(
                    CatalogueFile.of(path, files.getOrDefault(path, other).getBytes(UTF_8)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedOrStaysBelowTheRoot(PathPlace place) {
        List<String> taken = new ArrayList<>();
        for (String text : texts()) {
            Asked compiler = Asked.at(place, text);
            List<Finding> findings =
                    CatalogueCompiler.compile(CATALOGUE, compiler).findings();
            if (findings.isEmpty()) {
                taken.add(text);
                assertEquals(place.namesFiles(), !compiler.asked.isEmpty(), text);
            }
            findings.forEach(HostilePathsTest::assertShownSafely);
            compiler.asked.forEach(HostilePathsTest::assertBelowTheRoot);
            Asked build = Asked.at(place, text);
            CatalogueFiles.of(CATALOGUE, build);
            build.asked.forEach(HostilePathsTest::assertBelowTheRoot);
        }
        assertEquals(
                place.taken(),
                taken.size(),
                () -> taken.stream().map(DisplayText::of).toList().toString());
    }

    private static void assertBelowTheRoot(String path) {
        Path root = Path.of("/root");
        Path file = root.resolve(path);
        assertEquals(file, file.normalize(), path);
        assertTrue(file.startsWith(root) && !file.equals(root), path);
        assertEquals(root.relativize(file).toString(), path);
        assertEquals(-1, Visible.firstHidden(path), path);
        assertFalse(path.matches(".*[\\\\:*?\"<>|!#%].*"), path);
    }

    private static void assertShownSafely(Finding finding) {
        String text = FindingText.of(finding);
        assertEquals(-1, Visible.firstHidden(text.replaceAll("[\n\t]", "")), text);
        assertTrue(text.length() < 2_500, text);
    }

    /** The real files lie around the root and in it, under each name that a way out ends with. */
    @ParameterizedTest
    @EnumSource(names = {"INCLUDED", "AMENDED", "LANGUAGE"})
    void readsNothingOutside(PathPlace place) throws IOException {
        Path root = directory.resolve("root");
        for (Path folder : List.of(directory, root, root.resolve("classes"))) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("secret.yaml"), SECRET);
            Files.writeString(folder.resolve("secret"), SECRET);
        }
        Javac javac = new Javac(root).options("-Xmaxerrs", "1000");
        for (int i = 0; i < WAYS_OUT.size(); i++) {
            String folder = "p" + i + "/";
            for (Map.Entry<String, String> file :
                    place.files(HostileText.quoted(WAYS_OUT.get(i))).entrySet()) {
                javac.resource(folder + file.getKey(), file.getValue());
            }
            javac.annotated("p" + i, folder + CATALOGUE);
        }
        Javac.Result result = javac.compile();
        assertEquals(
                Collections.nCopies(WAYS_OUT.size(), place == PathPlace.LANGUAGE ? "CB341" : "CB321"), result.ids());
        assertFalse(result.messages().toString().contains("a secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$L.yaml", "@deprecated.yaml", "a+b~c-d.yaml", "e\u0301\u6f22.yaml", "\u0130.YAML.yml"})
    void escapesFileName(String name) throws IOException {
        for (PathPlace place : List.of(PathPlace.INCLUDED, PathPlace.AMENDED)) {
            Javac javac = new Javac(directory.resolve(place.name()));
            for (Map.Entry<String, String> file : place.files("./" + name).entrySet()) {
                javac.resource(file.getKey(), file.getValue());
            }
            Javac.Result result = javac.resource(PathPlace.FOLDER + name, place.named())
                    .annotated("errors", CATALOGUE)
                    .options("-Xlint:all,-processing", "-Xdoclint:all", "-Werror")
                    .compile();
            assertEquals(List.of(), result.messages(), place.name());
        }
    }

    /** Each text alone, and so that it looks like a file. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>(WAYS_OUT);
        texts.addAll(NAMES);
        Arrays.stream(HostileText.values())
                .map(HostileText::text)
                .flatMap(text -> Stream.of(text, text + ".yaml", "./" + text + ".yaml", "errors/" + text + "/a.yaml"))
                .forEach(texts::add);
        return texts;
    }
}
