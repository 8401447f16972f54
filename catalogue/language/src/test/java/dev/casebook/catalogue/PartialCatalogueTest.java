package dev.casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.Catalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of a catalogue with mistakes: everything that could be read, and the names of the rest. */
class PartialCatalogueTest {
    private static final String HEAD = "casebook: 1\nname: Billing\ntitle: Billing\nrevision: 1\n";
    private static final String ENTRIES = """
            categories:
              some: {title: Some, advice: give-up}
              untitled: {parent: some}
            errors:
              GOOD: {code: 1, category: some, title: Good, remedy: R}
              BROKEN: {code: x, category: untitled, title: Broken, remedy: R}
              KEPT: {code: 2, category: some, title: Kept, remedy: R, http: many}
            """;

    @Test
    void brokenEntriesKeepTheirNamesAndParents() {
        Catalogue catalogue = Compiled.text(HEAD + ENTRIES).value().orElseThrow();
        assertEquals(
                List.of("CATEGORY untitled of some", "ERROR BROKEN of untitled", "ERROR KEPT of some"),
                catalogue.broken().entries().stream()
                        .map(PartialCatalogueTest::words)
                        .toList());
        assertEquals(List.of("GOOD", "KEPT"), errors(catalogue));
    }

    @Test
    void whatStandsBeforeAMistakeOfYamlIsKept() {
        Checked<Catalogue> compiled = Compiled.text(HEAD + ENTRIES + "  LAST: {code: [3\n");
        assertEquals(1, compiled.findings().size());
        assertEquals(List.of("GOOD", "KEPT"), errors(compiled.value().orElseThrow()));
    }

    @Test
    void withoutANameThereIsNoCatalogueAndStillEveryFinding() {
        Checked<Catalogue> compiled = Compiled.text(HEAD.replace("name: Billing", "name: billing") + ENTRIES);
        assertTrue(compiled.value().isEmpty());
        assertEquals(
                List.of("CB202", "CB122", "CB203", "CB210"),
                compiled.findings().stream()
                        .map(finding -> finding.problem().id())
                        .toList());
    }

    private static List<String> errors(Catalogue catalogue) {
        return catalogue.errors().stream()
                .map(error -> error.name().value().value())
                .toList();
    }

    private static String words(BrokenEntry entry) {
        return entry.kind() + " " + entry.name().orElseThrow().value() + " of "
                + entry.parent().orElseThrow().value();
    }
}
