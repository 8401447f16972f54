package dev.casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.Catalogue;
import java.util.List;
import java.util.Optional;
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
    void keepsNamesAndParentsOfBrokenEntries() {
        Catalogue catalogue = Compiled.text(HEAD + ENTRIES).value().orElseThrow();
        assertEquals(
                List.of("CATEGORY untitled of some", "ERROR BROKEN of untitled", "ERROR KEPT of some"),
                catalogue.broken().entries().stream()
                        .map(PartialCatalogueTest::words)
                        .toList());
        assertEquals(List.of("GOOD", "KEPT"), errors(catalogue));
    }

    @Test
    void keepsEntriesBeforeASyntaxError() {
        Checked<Catalogue> compiled = Compiled.text(HEAD + ENTRIES + "  LAST: {code: [3\n");
        assertEquals(1, compiled.findings().size());
        assertEquals(List.of("GOOD", "KEPT"), errors(compiled.value().orElseThrow()));
    }

    @Test
    void guessesMissingName() {
        Checked<Catalogue> compiled = Compiled.text(HEAD.replace("name: Billing", "name: shop-api") + ENTRIES);
        assertEquals("ShopApi", name(compiled));
        assertEquals(
                List.of("CB202", "CB122", "CB203", "CB210"),
                compiled.findings().stream()
                        .map(finding -> finding.problem().id())
                        .toList());
    }

    @Test
    void guessesNameFromTheTextOfTheKey() {
        assertEquals("Shop", name(Compiled.text(HEAD.replace("name: Billing", "nmae: Shop") + ENTRIES)));
        assertEquals("Billing", name(Compiled.text(HEAD.replace("name: Billing", "") + ENTRIES)));
        assertEquals("Billing", name(Compiled.text("")));
        assertEquals("Billing", name(Compiled.text("[1, 2]")));
        assertEquals(
                "CardPayments",
                name(new Checked<>(
                        Optional.of(CatalogueCompiler.nothing("errors/2-card_payments.v1.yaml")), List.of())));
        assertEquals(
                "UnnamedCatalogue",
                CatalogueCompiler.nothing("errors/17.yaml").name().value().value());
    }

    @Test
    void reportsNothingAboutAGuessedName() {
        String paymentLikeTheFile = HEAD.replace("name: Billing", "")
                + "categories: {billing: {title: Billing, advice: give-up}}\n"
                + "errors: {UNRECOGNIZED_BILLING: {code: 1, category: billing, title: T, remedy: R}}\n";
        assertEquals(
                List.of("CB122"),
                Compiled.text(paymentLikeTheFile).findings().stream()
                        .map(finding -> finding.problem().id())
                        .toList());
    }

    private static String name(Checked<Catalogue> compiled) {
        return compiled.value().orElseThrow().name().value().value();
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
