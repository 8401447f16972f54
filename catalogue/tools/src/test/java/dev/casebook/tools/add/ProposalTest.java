package dev.casebook.tools.add;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Unlisted codes become entries that compile when they are pasted. */
class ProposalTest {
    private static final String PAGE = """
            casebook: 1
            name: Shop
            title: Shop
            revision: "1"
            accepts:
              CB263: none yet
            categories:
              other:
                title: Other
                advice: give-up
              payment:
                title: Payment
                covers: 100-199
                advice: ask-user
            errors:
              CARD_DECLINED:
                code: 17
                category: payment
                title: Card declined
            """;

    @Test
    void proposesTheMostFrequentCodeFirst() {
        String lines = """
                {"format":1,"catalogue":"Shop","code":"17","count":9,"firstSeen":"2026-01-01T00:00:00Z","lastSeen":"2026-01-02T00:00:00Z"}
                {"format":1,"catalogue":"Shop","code":"120","category":"payment","name":"cardDeclined","count":1,"firstSeen":"2026-01-03T00:00:00Z","lastSeen":"2026-01-03T00:00:00Z"}
                {"format":1,"catalogue":"Shop","code":"5","subcode":"6","category":"none","name":"x: \\"y\\"\\n# z","count":7,"firstSeen":"2026-01-02T00:00:00Z","lastSeen":"2026-01-02T00:00:00Z"}

                {"format":1,"catalogue":"Shop","code":"120","category":"payment","count":2,"firstSeen":"2026-01-01T00:00:00Z","lastSeen":"2026-01-02T00:00:00Z"}
                {"format":1,"catalogue":"Other","code":"1","count":1}
                {"format":1,"other":true,"count":40,"firstSeen":"2026-01-01T00:00:00Z","lastSeen":"2026-01-02T00:00:00Z"}
                """;
        Checked<Proposal> checked = propose(lines);
        assertEquals(List.of(), checked.findings());
        Proposal proposal = checked.value().orElseThrow();
        assertEquals("""
                errors:
                  # seen 7 times, from 2026-01-02T00:00:00Z to 2026-01-02T00:00:00Z
                  X_Y_Z:
                    code: 5/6
                    category: other # no category covers the code: choose one
                    title: 'x: "y" # z'
                  # seen 3 times, from 2026-01-01T00:00:00Z to 2026-01-03T00:00:00Z
                  CARD_DECLINED_120:
                    code: 120
                    category: payment
                    title: cardDeclined
                """, proposal.text());
        assertEquals(2, proposal.codes());
        assertEquals(40, proposal.other());
        String pasted = PAGE + proposal.text().substring("errors:\n".length());
        assertEquals(
                List.of(),
                CatalogueCompiler.compile(SourceText.of("shop.yaml", pasted)).findings());
    }

    @Test
    void saysWhichLinesItCannotRead() {
        Checked<Proposal> checked = propose("{\n[]\n{\"code\":\"3\",\"catalogue\":\"Shop\",\"count\":0}\n");
        assertEquals(
                List.of(1, 2, 3),
                checked.findings().stream()
                        .map(finding -> finding.span().orElseThrow().line())
                        .toList());
        assertTrue(checked.value().orElseThrow().text().isEmpty());
    }

    private static Checked<Proposal> propose(String lines) {
        Catalogue catalogue = CatalogueCompiler.compile(SourceText.of("shop.yaml", PAGE))
                .value()
                .orElseThrow();
        return Proposal.of(catalogue, CatalogueFile.of("unlisted.ndjson", lines.getBytes()));
    }
}
