package dev.casebook.catalogue.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CatalogueFilesTest {
    @Test
    void returnsTheFileOfACatalogueOfOneFile() {
        assertEquals(List.of("billing.yaml"), paths("billing.yaml", Map.of("billing.yaml", "casebook: 1\n")));
    }

    @Test
    void returnsNothingForAMissingFile() {
        assertEquals(List.of(), paths("billing.yaml", Map.of()));
    }

    @Test
    void includesAreFollowedInEveryStyle() {
        Map<String, String> files = Map.of(
                "a/billing.yaml",
                        "include:\n# first\n- one.yaml   # the first\n\n  - \"./two.yml\"\n\nname: not.yaml\n",
                "one.yaml", "casebook: 1\r\n'include': [three.yaml, # not.yaml\r\n  './four.yaml'\r\n]\r\n",
                "a/two.yml", "# include: not.yaml\n",
                "three.yaml", "title: x\n",
                "four.yaml", "",
                "not.yaml", "");
        assertEquals(
                List.of("a/billing.yaml", "one.yaml", "a/two.yml", "three.yaml", "four.yaml"),
                paths("a/billing.yaml", files));
    }

    @Test
    void pathsCountFromTheRootOrWithADotFromTheFolder() {
        Map<String, String> files = Map.of(
                "a/billing.yaml", "\ufeffinclude: [b.yaml, ./c.yaml, ../d.yaml, ./../d.yaml, /d.yaml, e.yaml.txt]\n",
                "b.yaml", "",
                "a/b.yaml", "",
                "c.yaml", "",
                "a/c.yaml", "include: ./d/e.yaml",
                "d.yaml", "",
                "e.yaml", "",
                "a/d/e.yaml", "");
        assertEquals(List.of("a/billing.yaml", "b.yaml", "a/c.yaml", "a/d/e.yaml"), paths("a/billing.yaml", files));
    }

    @Test
    void readsPackageOfAmendedCatalogue() {
        Map<String, String> files = Map.of(
                "ours.yaml", "amends:\n  catalogue: base.yaml\n  package: com.acme.yaml\n",
                "flow.yaml", "amends: {catalogue: ours.yaml,\n package: com.acme\n}\n",
                "base.yaml", "");
        assertEquals(List.of("flow.yaml", "ours.yaml", "base.yaml"), paths("flow.yaml", files));
    }

    /** Each of its characters is looked at a few times, not once for each other: that would take hours. */
    @Test
    void readsLongLine() {
        String line = "include: [" + "x".repeat(1_000_000) + ", one.yaml" + " #".repeat(100_000) + " two.yaml\n";
        assertEquals(
                List.of("a.yaml", "one.yaml"), paths("a.yaml", Map.of("a.yaml", line, "one.yaml", "", "two.yaml", "")));
    }

    @Tag("large")
    @Test
    void readsLongList() {
        String list = IntStream.range(0, 20_000)
                .mapToObj(index -> "  - " + index + ".yaml\n")
                .collect(Collectors.joining());
        FileLookup everywhere = path ->
                Optional.of(CatalogueFile.of(path, (path.equals("a.yaml") ? "include:\n" + list : "").getBytes(UTF_8)));
        assertEquals(CatalogueFiles.MAX, CatalogueFiles.of("a.yaml", everywhere).size());
    }

    @Test
    void returnsFilesOfTheAmendedCatalogue() {
        Map<String, String> files =
                Map.of("ours.yaml", "amends: base.yaml\n", "base.yaml", "include: more.yaml", "more.yaml", "");
        assertEquals(List.of("ours.yaml", "base.yaml", "more.yaml"), paths("ours.yaml", files));
    }

    @Test
    void circlesAndMissingFilesAreLeftToTheCompiler() {
        Map<String, String> files =
                Map.of("one.yaml", "include: [two.yaml, gone.yaml]", "two.yaml", "include: one.yaml");
        assertEquals(List.of("one.yaml", "two.yaml"), paths("one.yaml", files));
    }

    @Test
    void keysInsideOtherKeysNameNoFiles() {
        Map<String, String> files = Map.of(
                "one.yaml",
                "operations:\n  send:\n    include: [two.yaml]\nmeaning: |\n include: two.yaml\n",
                "two.yaml",
                "");
        assertEquals(List.of("one.yaml"), paths("one.yaml", files));
    }

    @Test
    void translationsStandBesideTheirCatalogue() {
        Map<String, String> files = Map.of(
                "a/billing.yaml", "translations: [de, # German\n  'pt-BR', fr]\n",
                "a/billing.de.yaml", "",
                "a/billing.pt-BR.yaml", "",
                "billing.fr.yaml", "",
                "a/billing.it.yaml", "");
        assertEquals(
                List.of("a/billing.yaml", "a/billing.de.yaml", "a/billing.pt-BR.yaml"), paths("a/billing.yaml", files));
    }

    @Test
    void namesTranslationAfterItsCatalogue() {
        assertEquals("a.b/billing.pt-BR.yml", CatalogueFiles.translation("a.b/billing.yml", "pt-BR"));
        assertEquals("a.b/billing.pt-BR.yaml", CatalogueFiles.translation("a.b/billing", "pt-BR"));
    }

    private static List<String> paths(String catalogue, Map<String, String> files) {
        FileLookup lookup =
                path -> Optional.ofNullable(files.get(path)).map(text -> CatalogueFile.of(path, text.getBytes(UTF_8)));
        return CatalogueFiles.of(catalogue, lookup).stream()
                .map(CatalogueFile::path)
                .toList();
    }
}
