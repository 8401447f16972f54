package dev.casebook.whatsapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Unrecognized;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts that matter most, a line each: code, name, class, category, kind of advice, outcome. */
class FactsTest {
    /** In the place of what an unrecognized error does not have. */
    private static final String NOTHING = "-";

    @ParameterizedTest
    @MethodSource("facts")
    void holds(String line) {
        String[] fact = line.split("\t", -1);

        WhatsAppException error = of(fact[0]);

        assertEquals(fact[2], error.getClass().getSimpleName());
        if (fact[1].equals(NOTHING)) {
            assertInstanceOf(Unrecognized.class, error);
            assertEquals(Optional.empty(), error.error());
        } else {
            assertEquals(fact[1], error.error().orElseThrow().name());
            assertEquals(
                    constant(fact[3]), error.error().orElseThrow().category().name());
            assertEquals(fact[4], error.advice().kind().name());
            assertEquals(constant(fact[5]), error.outcome().name());
        }
    }

    @Test
    void findsManyFacts() {
        assertTrue(facts().size() >= 60, () -> facts().size() + " facts");
    }

    static List<String> facts() {
        List<String> lines = TestLines.of("facts.tsv");
        return lines.subList(1, lines.size());
    }

    private static WhatsAppException of(String code) {
        int slash = code.indexOf('/');
        return slash < 0
                ? WhatsAppErrors.of(Integer.parseInt(code))
                : WhatsAppErrors.of(
                        Integer.parseInt(code.substring(0, slash)), Integer.parseInt(code.substring(slash + 1)));
    }

    private static String constant(String word) {
        return word.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
