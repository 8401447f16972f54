package dev.casebook.catalogue.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueFilesTest {
    @Test
    void aFileAloneIsItsCatalogue() {
        assertEquals(List.of("billing.yaml"), paths("billing.yaml", Map.of("billing.yaml", "casebook: 1\n")));
    }

    @Test
    void whatIsNotThereHasNoFiles() {
        assertEquals(List.of(), paths("billing.yaml", Map.of()));
    }

    @Test
    void includesAreFollowedInEveryStyle() {
        Map<String, String> files = Map.of(
                "a/billing.yaml", "include:\n# first\n- one.yaml   # the first\n  - \"two.yml\"\n\nname: not.yaml\n",
                "one.yaml", "casebook: 1\ninclude: [three.yaml,\n  './four.yaml'\n]\n",
                "a/two.yml", "# include: not.yaml\n",
                "three.yaml", "title: x\n",
                "four.yaml", "",
                "not.yaml", "");
        assertEquals(
                List.of("a/billing.yaml", "one.yaml", "a/two.yml", "three.yaml", "four.yaml"),
                paths("a/billing.yaml", files));
    }

    @Test
    void anOverlayHasTheFilesOfWhatItAmends() {
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
    void aTranslationIsNamedAfterItsCatalogue() {
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
