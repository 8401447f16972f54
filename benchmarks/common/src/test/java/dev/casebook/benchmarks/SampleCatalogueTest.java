package dev.casebook.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.benchmarks.peers.SampleCatalogue;
import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.model.Catalogue;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured is a catalogue without a finding, of the size that the tables say. */
class SampleCatalogueTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 75, 250, 1_000})
    void hasNoFinding(int size) {
        SampleCatalogue catalogue = new SampleCatalogue("Shop", size);

        assertHasNoFinding(size, catalogue.yaml());
        assertHasNoFinding(size, catalogue.categoryYaml());
    }

    private static void assertHasNoFinding(int size, String yaml) {
        Checked<Catalogue> checked = CatalogueCompiler.compile("shop.yaml", yaml.getBytes(UTF_8));

        assertEquals(List.of(), checked.findings());
        assertEquals(size, checked.value().orElseThrow().errors().size());
    }
}
