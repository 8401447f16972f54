package dev.casebook.catalogue;

import static dev.casebook.catalogue.diagnostic.SizeProblems.TOO_MANY_PERMITTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.diagnostic.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a catalogue hears because of its size alone: at each limit and one below. */
class SizeTest {
    private record Shape(String granularity, int categories, int errors, String raised) {}

    @ParameterizedTest
    @CsvSource({"2999, '', ''", "3000, '', CB361", "3000, error, ''", "3000, category, ''"})
    void hearsOfTheGranularity(int errors, String granularity, String problem) {
        assertEquals(expected(problem), problems(new Shape(granularity, 1, errors, "c0")));
    }

    @ParameterizedTest
    @CsvSource({"32000, error, ''", "32001, error, CB362", "32001, category, ''"})
    void permitsAsManyAsAClassFileHolds(int errors, String granularity, String problem) {
        assertEquals(expected(problem), problems(new Shape(granularity, 1, errors, "c0")));
    }

    @Test
    void limitsErrorsOfAnOperation() {
        String raised = catalogueNames(32_001);
        assertEquals(
                List.of(TOO_MANY_PERMITTED.problem(), TOO_MANY_PERMITTED.problem()),
                problems(new Shape("category", 1, 32_001, raised)));
    }

    @ParameterizedTest
    @CsvSource({"1000, ''", "1001, CB363"})
    void hasAsManyCategoriesAsJavacCompares(int categories, String problem) {
        assertEquals(expected(problem), problems(new Shape("error", categories, categories, "c0")));
    }

    @ParameterizedTest
    @CsvSource({"4000, ''", "4001, CB364"})
    void limitsCodesOfAnError(int codes, String problem) {
        StringBuilder also = new StringBuilder("1");
        for (int i = 2; i < codes; i++) {
            also.append(", ").append(i);
        }
        String catalogue = catalogue(new Shape("", 1, 1, "c0"));
        assertEquals(expected(problem), problems(catalogue.replace("title: T,", "title: T, also: [" + also + "],")));
    }

    private static List<Problem> expected(String problem) {
        return problem.isEmpty() ? List.of() : List.of(Problems.find(problem).orElseThrow());
    }

    private static List<Problem> problems(Shape shape) {
        return problems(catalogue(shape));
    }

    private static List<Problem> problems(String text) {
        return Compiled.text(text).findings().stream().map(Finding::problem).toList();
    }

    private static String catalogueNames(int errors) {
        StringBuilder names = new StringBuilder("E0");
        for (int i = 1; i < errors; i++) {
            names.append(", E").append(i);
        }
        return names.toString();
    }

    private static String catalogue(Shape shape) {
        StringBuilder text = new StringBuilder("casebook: 1\nname: Large\ntitle: Large\nrevision: '1'\n");
        text.append(shape.granularity.isEmpty() ? "" : "granularity: " + shape.granularity + "\n");
        text.append("categories:\n");
        for (int i = 0; i < shape.categories; i++) {
            text.append("  c%d: {title: Category, advice: give-up}\n".formatted(i));
        }
        text.append("errors:\n");
        for (int i = 0; i < shape.errors; i++) {
            text.append(
                    "  E%d: {code: %d, category: c%d, title: T, remedy: R}\n".formatted(i, i, i % shape.categories));
        }
        return text + "operations:\n  call: {title: Call, raises: [" + shape.raised + "]}\n";
    }
}
