package dev.casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.catalogue.model.BrokenEntry.Kind;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.rules.CondemnedPart;
import dev.casebook.catalogue.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A finding of a rule names the part of the entry that has to be left out. */
class CondemnedPartsTest {
    private static final Path BAD = Path.of("src/test/resources/cases/bad");

    @Test
    void findsAPartForEveryErrorOfARule() throws IOException {
        List<String> without = new ArrayList<>();
        int named = 0;
        try (Stream<Path> cases = Files.list(BAD)) {
            for (Path file : cases.filter(Compiled::isCase).sorted().toList()) {
                Checked<Catalogue> compiled = Compiled.file(file);
                for (Finding error : ruleErrors(compiled)) {
                    if (!Rules.condemnedBy(List.of(error), compiled.value().orElseThrow())
                            .isEmpty()) {
                        named++;
                    } else {
                        without.add(file.getFileName() + " " + error.problem().id());
                    }
                }
            }
        }
        // the name of the catalogue, what it says about names, and entries of files of other languages
        assertEquals(
                List.of(
                        "codes-of-all-kinds.yaml CB291",
                        "platform-type.yaml CB302",
                        "translations CB346",
                        "translations CB346"),
                without);
        assertTrue(named > 50, "errors of rules: " + named);
    }

    @Test
    void namesTheComponentThatTheFindingIsIn() {
        Catalogue catalogue = Compiled.text("""
                        casebook: 1
                        name: Billing
                        title: Billing
                        revision: 1
                        categories:
                          payment: {title: Payment, advice: give-up}
                        errors:
                          CARD_DECLINED: {code: 1, category: payment, title: Declined, remedy: Pay}
                          CARD_EXPIRED: {code: 1, category: payments, title: Expired, remedy: Pay}
                        """).value().orElseThrow();
        assertEquals(
                Set.of(
                        new CondemnedPart(Kind.ERROR, "CARD_EXPIRED", "codes"),
                        new CondemnedPart(Kind.ERROR, "CARD_EXPIRED", "category")),
                Rules.condemned(catalogue));
    }

    private static List<Finding> ruleErrors(Checked<Catalogue> compiled) {
        Findings findings = new Findings();
        compiled.value().ifPresent(catalogue -> Rules.check(catalogue, findings));
        return findings.toList().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
