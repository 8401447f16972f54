package dev.casebook.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.CatalogueFiles;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.catalogue.model.Catalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A catalogue of several files: the order of what is in them, the text of findings, and the limits. */
class SeveralFilesTest {
    private static final String HEAD = """
            casebook: 1
            name: Billing
            title: Billing
            revision: 1
            categories:
              payment: {title: Payment, advice: give-up}
            """;

    private final Map<String, String> files = new HashMap<>();

    @Test
    void ordersOwnEntriesFirst() {
        files.put("a/billing.yaml", HEAD + "include: [./z.yaml, b.yaml]\n" + error("FIRST", 1));
        files.put("a/z.yaml", error("SECOND", 2) + "include: ./c.yaml\n");
        files.put("a/c.yaml", error("THIRD", 3));
        files.put("b.yaml", error("FOURTH", 4) + "include: a/c.yaml\n");

        Checked<Catalogue> compiled = compile("a/billing.yaml");

        assertEquals(List.of(), compiled.findings());
        assertEquals(
                List.of("FIRST", "SECOND", "THIRD", "FOURTH"),
                compiled.value().orElseThrow().errors().stream()
                        .map(error -> error.name().value().value())
                        .toList());
    }

    @Test
    void findingsShowTheirFilesInTheOrderOfInclusion() {
        files.put("billing.yaml", HEAD + "include: [z.yaml, a.yaml]\n" + error("FIRST", 1));
        files.put("z.yaml", "\n" + error("SECOND", 1));
        files.put("a.yaml", error("FIRST", 3));

        assertEquals(List.of("""
                [CB231] duplicate code 1 in SECOND: FIRST already uses it
                z.yaml:3:18
                    SECOND: {code: 1, category: payment, title: T, remedy: R}
                                   ^
                billing.yaml:9:17: first used here
                    FIRST: {code: 1, category: payment, title: T, remedy: R}
                                  ^
                help: change one of the two codes; if both errors mean the same, make them one error with `also`""", """
                [CB329] duplicate entry `FIRST` in billing.yaml and a.yaml
                a.yaml:2:3
                    FIRST: {code: 3, category: payment, title: T, remedy: R}
                    ^^^^^
                billing.yaml:9:3: first written here
                    FIRST: {code: 1, category: payment, title: T, remedy: R}
                    ^^^^^
                help: remove one of the two; to change an entry of a published catalogue, use `amends`"""), messages());
    }

    @Test
    void showsEveryFileOfACycle() {
        files.put("billing.yaml", HEAD + "include: ./b.yaml\n" + error("FIRST", 1));
        files.put("b.yaml", "include: c.yaml\n");
        files.put("c.yaml", "include: [./b.yaml]\n");

        assertEquals(List.of("""
                [CB323] files refer to each other in a cycle: b.yaml -> c.yaml -> b.yaml
                c.yaml:1:11
                  include: [./b.yaml]
                            ^^^^^^^^
                b.yaml:1:10: c.yaml is referred to here
                  include: c.yaml
                           ^^^^^^
                help: remove one of the paths"""), messages());
    }

    @Test
    void listsPlacesOfAMissingFile() {
        files.put("billing.yaml", HEAD + "include: ./b.yaml\n" + error("FIRST", 1));

        assertEquals(List.of("""
                [CB322] file `b.yaml` not found; searched in:
                    class output
                    class path
                billing.yaml:7:10
                  include: ./b.yaml
                           ^^^^^^^^
                help: correct the path (from the resources root, or with ./ from the folder of this file), or add the file or \
                the dependency that contains it"""), messages());
    }

    @Test
    void rejectsIncludeInATextWithoutFiles() {
        List<String> ids =
                ids(CatalogueCompiler.compile("billing.yaml", (HEAD + "include: ./b.yaml\n").getBytes(UTF_8)));

        assertEquals(List.of("CB322"), ids);
    }

    @Test
    void listsPlacesOfAMissingCatalogue() {
        assertEquals(List.of("CB401"), ids(compile("billing.yaml")));
    }

    @Test
    void filesCanStandTwentyDeepAndNoDeeper() {
        files.put("billing.yaml", HEAD + "include: 1.yaml\n" + error("FIRST", 1000));
        IntStream.rangeClosed(1, 20)
                .forEach(index ->
                        files.put(index + ".yaml", "include: " + (index + 1) + ".yaml\n" + error("E" + index, index)));
        files.put("20.yaml", error("LAST", 20));
        assertEquals(List.of(), ids(compile("billing.yaml")));

        files.put("20.yaml", error("LAST", 20) + "include: 21.yaml\n");
        files.put("21.yaml", error("BEYOND", 21));
        assertEquals(List.of("CB324"), ids(compile("billing.yaml")));
    }

    @Tag("large")
    @Test
    void readsAtMostAThousandFiles() {
        many(CatalogueFiles.MAX - 1);
        assertEquals(List.of(), ids(compile("billing.yaml")));

        many(CatalogueFiles.MAX);
        assertEquals(List.of("CB325"), ids(compile("billing.yaml")));
    }

    @Test
    void countsOnlyTextsOfTheOverlayAsMissingTranslations() {
        files.put(
                "billing.yaml",
                HEAD + error("FIRST", 1) + "  CHANGED: {code: 2, category: payment, title: T, remedy: R}\n");
        files.put(
                "ours.yaml",
                "casebook: 1\nname: Ours\namends: billing.yaml\ntranslations: [de]\n" + error("OWN", 3)
                        + "  CHANGED: {remedy: Ours}\n");
        files.put("ours.de.yaml", "casebook: 1\nlanguage: de\n");

        assertEquals(
                List.of("missing translations into `de` (3): CHANGED remedy, OWN title, OWN remedy"),
                compile("ours.yaml").findings().stream()
                        .map(finding -> finding.message())
                        .toList());
    }

    private void many(int parts) {
        String names = IntStream.range(0, parts)
                .mapToObj(index -> "- " + index + ".yaml\n")
                .collect(Collectors.joining());
        files.put("billing.yaml", HEAD + "include:\n" + names);
        IntStream.range(0, parts).forEach(index -> files.put(index + ".yaml", error("E" + index, index)));
    }

    private Checked<Catalogue> compile(String path) {
        return CatalogueCompiler.compile(path, new FileLookup() {
            @Override
            public Optional<CatalogueFile> find(String file) {
                return Optional.ofNullable(files.get(file)).map(text -> CatalogueFile.of(file, text.getBytes(UTF_8)));
            }

            @Override
            public List<String> tried(String file) {
                return List.of("class output", "class path");
            }
        });
    }

    private List<String> messages() {
        return compile("billing.yaml").findings().stream().map(FindingText::of).toList();
    }

    private static List<String> ids(Checked<Catalogue> compiled) {
        return compiled.findings().stream()
                .map(finding -> finding.problem().id())
                .toList();
    }

    private static String error(String name, int code) {
        return "errors:\n  " + name + ": {code: " + code + ", category: payment, title: T, remedy: R}\n";
    }
}
