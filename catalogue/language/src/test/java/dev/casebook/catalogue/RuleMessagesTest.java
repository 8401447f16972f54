package dev.casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.catalogue.diagnostic.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What rules say: both ends with their names, in the order of the text. */
class RuleMessagesTest {
    private static final String HEAD = """
            casebook: 1
            name: Shop
            title: Shop
            revision: 1
            """;
    private static final String ORDER = """
            categories:
              order: {title: Order, advice: give-up}
            """;

    private static List<String> findings(String text) {
        return Compiled.text(HEAD + text).findings().stream()
                .map(RuleMessagesTest::shown)
                .toList();
    }

    private static String shown(Finding finding) {
        String also = finding.related().stream()
                .map(related ->
                        " (" + related.label() + ": " + place(related.span().position()) + ")")
                .collect(Collectors.joining());
        return place(finding.span().orElseThrow().position()) + " " + finding.message() + also;
    }

    private static String place(String position) {
        return position.substring(position.indexOf(':') + 1);
    }

    @Test
    void reportsLaterOfTwoOverlappingRanges() {
        assertEquals(
                List.of("9:15 range 290-310 overlaps range 200-299 (the other range: 8:15)"), findings(ORDER + """
                        errors:
                          ONE: {code: 200-299, category: order, title: T, remedy: R}
                          TWO: {code: 290-310, category: order, title: T, remedy: R}
                        """));
        assertEquals(
                List.of("9:15 range 200-299 overlaps range 290-310 (the other range: 8:15)"), findings(ORDER + """
                        errors:
                          ONE: {code: 290-310, category: order, title: T, remedy: R}
                          TWO: {code: 200-299, category: order, title: T, remedy: R}
                        """));
    }

    @Test
    void reportsLaterOfTwoOverlappingBlocks() {
        assertEquals(
                List.of(
                        "7:46 the codes 200-299 of category `two` overlap the codes 290-310 of category `one` (the other codes: 6:46)"),
                findings("""
                        categories:
                          one: {title: One, advice: give-up, covers: 290-310}
                          two: {title: Two, advice: give-up, covers: 200-299}
                        errors: {}
                        """));
        assertEquals(
                List.of(
                        "7:46 the codes 290-310 of category `two` overlap the codes 200-299 of category `one` (the other codes: 6:46)"),
                findings("""
                        categories:
                          one: {title: One, advice: give-up, covers: 200-299}
                          two: {title: Two, advice: give-up, covers: 290-310}
                        errors: {}
                        """));
    }

    @Test
    void showsCycleOfOperationsUpToItsFirst() {
        assertEquals(List.of("11:30 operation includes form a cycle: buy -> pay -> buy"), findings(ORDER + """
                        errors:
                          ONE: {code: 1, category: order, title: T, remedy: R}
                        operations:
                          buy: {title: Buy, include: pay}
                          pay: {title: Pay, include: buy}
                        """));
    }

    @Test
    void namesTypesOfCapturedValues() {
        assertEquals(
                List.of(
                        "8:80 `n` has type String here, but type Integer in another template of the same error",
                        "8:89 `retry-after` is a waiting time and cannot have type Integer"),
                findings(ORDER + """
                        errors:
                          ONE: {code: 1, category: order, title: T, remedy: R, captures: ["a {n:int}", "b {n}", "c {retry-after:int}"]}
                        """));
    }

    @Test
    void suggestsNewNameOfARenamedError() {
        assertEquals(
                List.of("13:14 unknown category or error `SOLD_OUT`; did you mean `OUT_OF_STOCK`?"),
                findings(ORDER + """
                        errors:
                          OUT_OF_STOCK: {code: 1, category: order, title: T, remedy: R, renamed-from: SOLD_OUT}
                          SOLD_OUTS: {code: 2, category: order, title: T, remedy: R}
                        operations:
                          buy:
                            title: Buy
                            raises: [SOLD_OUT]
                        """));
    }

    @Test
    void acceptsAHundredParameters() {
        assertEquals(List.of(), findings(ORDER + withParameters(100)));
        assertEquals(List.of("8:3 ONE has 101 parameters; the limit is 100"), findings(ORDER + withParameters(101)));
    }

    private static String withParameters(int count) {
        String parameters = IntStream.rangeClosed(1, count)
                .mapToObj(i -> "p" + i + ": int")
                .collect(Collectors.joining(", ", "{", "}"));
        return "errors:\n  ONE: {code: 1, category: order, title: T, remedy: R, parameters: " + parameters + "}\n";
    }
}
