package dev.casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The full text of findings, with the place right whatever stands around it. */
class MessagesTest {
    private static final String HEAD = """
            casebook: 1
            name: Billing
            title: Billing
            revision: 1
            categories:
              throttling: {title: Throttling, advice: give-up}
            errors:
            """;

    private static String error(String name, String code) {
        return "  " + name + ": {code: " + code + ", category: throttling, title: T, remedy: R}\n";
    }

    @Test
    void showsPlaceLineCaretAndCure() {
        assertEquals(List.of("""
                        error: [CB204] `010` is ambiguous: YAML 1.1 reads it as 8
                        billing.yaml:8:13
                            A: {code: 010, category: throttling, title: T, remedy: R}
                                      ^^^
                        help: write the integer in plain digits, without leading zeros, underscores, colons, a plus sign or an exponent"""), Compiled.messages(HEAD + error("A", "010")));
    }

    @Test
    void showsBothEnds() {
        assertEquals(List.of("""
                        error: [CB231] duplicate code 5 in B: A already uses it
                        billing.yaml:9:13
                            B: {code: 5, category: throttling, title: T, remedy: R}
                                      ^
                        billing.yaml:8:13: first used here
                            A: {code: 5, category: throttling, title: T, remedy: R}
                                      ^
                        help: change one of the two codes; if both errors mean the same, make them one error with `also`"""), Compiled.messages(HEAD + error("A", "5") + error("B", "5")));
    }

    @Test
    void asksWhatWasMeantAndListsTheKeys() {
        assertEquals(List.of("""
                        error: [CB123] unknown key `remdy` in an error; did you mean `remedy`?
                        billing.yaml:8:48
                            A: {code: 1, category: throttling, title: T, remdy: R}
                                                                         ^^^^^
                        help: use one of code, subcode, also, category, title, meaning, remedy, advice, server-decides, outcome, granularity, http, link, sources, deprecated, since, renamed-from, parameters, message, captures"""), Compiled.messages(HEAD + error("A", "1").replace("remedy", "remdy")));
    }

    @Test
    void saysWhatBelongsToAMissingKey() {
        assertEquals(List.of("""
                        error: [CB122] `A` is missing the key `title`
                        billing.yaml:8:3
                            A: {code: 1, category: throttling, remedy: R}
                            ^
                        help: add `title:` with a text on one line (a short title for people)"""), Compiled.messages(HEAD + error("A", "1").replace("title: T, ", "")));
    }

    @Test
    void showsTheWayRoundACircle() {
        String categories = "  a: {title: A, parent: b}\n  b: {title: B, parent: a}\nerrors:\n";
        assertEquals(List.of("""
                        error: [CB238] category parents form a cycle: a -> b -> a
                        billing.yaml:7:25
                            a: {title: A, parent: b}
                                                  ^
                        billing.yaml:8:25: next parent of the cycle
                            b: {title: B, parent: a}
                                                  ^
                        help: remove one `parent` of the cycle"""), Compiled.messages(HEAD.replace("errors:\n", categories) + error("A", "1")));
    }

    @Test
    void keepsTabsAndCountsWideAndCombiningCharacters() {
        String line = "  A: {title: \"漢e\u0301😀\",\tcategory: throttling, code: 1x, remedy: R}\n";
        assertEquals(List.of("""
                        error: [CB203] `1x` is not a valid code
                        billing.yaml:8:50
                            A: {title: "漢e\u0301😀",\tcategory: throttling, code: 1x, remedy: R}
                                               \t                            ^^
                        help: write an integer without leading zeros such as `130429`, a range such as `200-299` or a pair such as `100/2388072`; for text codes, write `codes: text` at the top of the catalogue"""), Compiled.messages(HEAD + line));
    }

    @Test
    void makesInvisibleAndTurningCharactersVisible() {
        assertEquals(List.of("""
                        error: [CB203] `1\\u202e2` is not a valid code
                        billing.yaml:8:13
                            A: {code: 1\\u202e2, category: throttling, title: T, remedy: R}
                                      ^^^^^^^^
                        help: write an integer without leading zeros such as `130429`, a range such as `200-299` or a pair such as `100/2388072`; for text codes, write `codes: text` at the top of the catalogue"""), Compiled.messages(HEAD + error("A", "1\u202e2")));
    }

    @Test
    void cutsLongLinesAroundThePlace() {
        String before = "a".repeat(150);
        String line = "  A: {meaning: " + before + ", code: 1x, category: throttling, title: " + "b".repeat(100)
                + ", remedy: R}\n";
        assertEquals(
                List.of("""
                        error: [CB203] `1x` is not a valid code
                        billing.yaml:8:174
                          ...%s, code: 1x, category: throttling, title: %s...
                             %s        ^^
                        help: write an integer without leading zeros such as `130429`, a range such as `200-299` or a pair such as `100/2388072`; for text codes, write `codes: text` at the top of the catalogue""".formatted("a".repeat(32), "b".repeat(47), " ".repeat(32))), Compiled.messages(HEAD + line));
    }

    @Test
    void countsLinesOfWindowsAndOfOldMacs() {
        String text = HEAD + error("A", "1x");
        List<String> expected = Compiled.messages(text);
        assertEquals(expected, Compiled.messages(text.replace("\n", "\r\n")));
        assertEquals(expected, Compiled.messages(text.replace("\n", "\r")));
        assertEquals(expected, Compiled.messages("\ufeff" + text));
    }

    @Test
    void saysWhereYamlEndsAndWhereItBegan() {
        assertEquals(List.of("""
                        error: [CB101] invalid YAML: expected ',' or ']', but got <stream end>
                        billing.yaml:9:1
                         \s
                          ^
                        billing.yaml:8:13: while parsing a flow sequence
                            A: {code: [1
                                      ^
                        help: check the punctuation here and just before: a missing quote, colon or bracket, or wrong indentation; YAML does not allow tabs for indentation"""), Compiled.messages(HEAD + "  A: {code: [1\n"));
    }
}
