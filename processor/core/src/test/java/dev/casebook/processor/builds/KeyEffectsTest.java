package dev.casebook.processor.builds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.CodedException;
import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.bind.Language;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.markdown.CatalogueMarkdown;
import dev.casebook.catalogue.model.Amended;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.generator.generate.Generators;
import dev.casebook.generator.plan.CataloguePlanner;
import dev.casebook.generator.plan.GenerationTarget;
import dev.casebook.generator.plan.ReaderScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each key of the language has an effect: another value changes a generated file, the page or a finding. The changes are in
 * {@code effects.txt}; the catalogue is the one with every key.
 */
class KeyEffectsTest {
    private static final Path FOLDER = Path.of("src/test/resources/effects");
    private static final Path EVERY_KEY =
            Path.of("../../catalogue/language/src/test/resources/cases/good/every-key.yaml");

    /** One line of the list. */
    private record Change(String owner, String key, String file, String from, String to) {
        static Change of(String line) {
            String[] parts = line.replace('↵', '\n').split("; ", 5);
            return new Change(parts[0], parts[1], parts[2], parts[3], parts.length < 5 ? "" : parts[4]);
        }

        @Override
        public String toString() {
            return owner + ": " + key;
        }
    }

    static List<Change> changes() throws IOException {
        return Files.readAllLines(FOLDER.resolve("effects.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Change::of)
                .toList();
    }

    @Test
    void listsChangeForEachKey() throws IOException {
        Set<String> expected = new TreeSet<>();
        for (Keys keys : Language.mappings()) {
            keys.names().forEach(name -> expected.add(keys.owner() + ": " + name));
        }
        assertEquals(expected, changes().stream().map(Change::toString).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void acceptsTheFilesWithoutErrors() throws IOException {
        Map<String, String> files = files();
        for (String path : List.of("catalogue.yaml", "overlay.yaml")) {
            Checked<Catalogue> checked = compiled(path, files);
            assertFalse(checked.hasErrors(), () -> path + ": " + findings(checked));
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changesSomethingThatUsersSee(Change change) throws IOException {
        Map<String, String> files = files();
        Map<String, String> before = visible(files);
        String text = files.get(change.file());
        assertTrue(text.contains(change.from()), change.file() + " does not contain " + change.from());
        int at = text.indexOf(change.from());
        files.put(
                change.file(),
                text.substring(0, at)
                        + change.to()
                        + text.substring(at + change.from().length()));

        assertFalse(before.equals(visible(files)), change + " changes nothing");
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> paths = Files.list(FOLDER)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        String everyKey = Files.readString(EVERY_KEY);
        files.put("catalogue.yaml", everyKey.replace("codes: integer", """
                include: more.yaml
                translations: de
                codes: integer"""));
        return files;
    }

    private static Map<String, String> visible(Map<String, String> files) {
        Map<String, String> visible = new TreeMap<>();
        for (String path : List.of("catalogue.yaml", "overlay.yaml")) {
            Checked<Catalogue> checked = compiled(path, files);
            visible.put(path + " findings", findings(checked).toString());
            if (!checked.hasErrors()) {
                Catalogue catalogue = checked.value().orElseThrow();
                visible.put(path + " page", CatalogueMarkdown.of(catalogue));
                Generators.generate(CataloguePlanner.plan(catalogue, target(catalogue)))
                        .forEach(file -> visible.put(path + " " + file.qualifiedName(), file.source()));
            }
        }
        return visible;
    }

    private static Checked<Catalogue> compiled(String path, Map<String, String> files) {
        return CatalogueCompiler.compile(
                path,
                name -> Optional.ofNullable(files.get(name)).map(text -> CatalogueFile.of(name, text.getBytes(UTF_8))));
    }

    private static List<String> findings(Checked<Catalogue> checked) {
        return checked.findings().stream()
                .map(finding -> finding.problem().id() + " " + finding.message())
                .toList();
    }

    private static GenerationTarget target(Catalogue catalogue) {
        Optional<String> published =
                catalogue.amends().flatMap(Amended::writtenPackage).map(name -> name.value() + ".BaseException");
        return new GenerationTarget(
                "acme", CodedException.class.getName(), ReaderScope.CALLS, published, "catalogue.yaml");
    }
}
