package dev.casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.catalogue.diagnostic.FindingText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which code is offered instead of a retired one. */
class RetiredCodesTest {
    @ParameterizedTest
    @CsvSource({
        "order, 101, 101, 200, 'use 102, the next free code'",
        "order, 101, '101, 102', 103, 'use 104, the next free code'",
        "order, 103, '103, 104-106', 200, choose a code that was never used",
        "order, 103, '103', 104-105, 'use 106, the next free code'",
        "order, 106, 106, 200, choose a code that was never used",
        "paid, 105, 105, 200, 'use 106, the next free code'",
        "paid, 106, 106, 200, choose a code that was never used",
        "order, 100, '100', 200, 'use 101, the next free code'",
        "order, 99, '99', 200, 'use 100, the next free code'",
        "order, 107, 107, 200, 'use 108, the next free code'",
        "order, 7/8, 7/8, 200, choose a code that was never used",
        "order, 300, 300-10299, 200, 'use 10300, the next free code'",
        "order, 300, 300-10300, 200, choose a code that was never used"
    })
    void suggestsNextFreeCodeOfTheBlock(String category, String code, String retired, String other, String help) {
        assertEquals("help: " + help, help("""
                casebook: 1
                name: Shop
                title: Shop
                revision: 1
                categories:
                  order: {title: Order, advice: give-up, covers: 100-106}
                  paid: {title: Paid, parent: order, advice: give-up}
                errors:
                  FIRST: {code: %s, category: %s, title: T, remedy: R}
                  OTHER: {code: %s, category: order, title: T, remedy: R}
                retired:
                  codes: [%s]
                """.formatted(code, category, other, retired)));
    }

    private static String help(String catalogue) {
        return Compiled.text(catalogue).findings().stream()
                .filter(finding -> finding.problem().id().equals("CB281"))
                .findFirst()
                .map(FindingText::of)
                .map(text -> text.substring(text.indexOf("help: ")))
                .orElseThrow();
    }
}
