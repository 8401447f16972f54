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
                        error: [CB204] `010` is written in a way that YAML 1.1 reads as 8; codes are read as they are written, and this could mean either
                        billing.yaml:8:13
                            A: {code: 010, category: throttling, title: T, remedy: R}
                                      ^^^
                        cure: write the integer in plain digits: without leading zeros, underscores, colons, a plus or an exponent"""), Compiled.messages(HEAD + error("A", "010")));
    }

    @Test
    void showsBothEnds() {
        assertEquals(List.of("""
                        error: [CB231] the code 5 of B is used already, by A
                        billing.yaml:9:13
                            B: {code: 5, category: throttling, title: T, remedy: R}
                                      ^
                        billing.yaml:8:13: first used here
                            A: {code: 5, category: throttling, title: T, remedy: R}
                                      ^
                        cure: correct one of the two; where both mean the same, make them one error with `also`"""), Compiled.messages(HEAD + error("A", "5") + error("B", "5")));
    }

    @Test
    void asksWhatWasMeantAndListsTheKeys() {
        assertEquals(List.of("""
                        error: [CB123] `remdy` is not a key of an error; did you mean `remedy`?
                        billing.yaml:8:48
                            A: {code: 1, category: throttling, title: T, remdy: R}
                                                                         ^^^^^
                        cure: write one of code, also, category, title, meaning, remedy, advice, outcome, http, link, sources, deprecated, since, renamed-from, parameters, message, captures"""), Compiled.messages(HEAD + error("A", "1").replace("remedy", "remdy")));
    }

    @Test
    void saysWhatBelongsToAMissingKey() {
        assertEquals(List.of("""
                        error: [CB122] `A` has no `title`
                        billing.yaml:8:3
                            A: {code: 1, category: throttling, remedy: R}
                            ^
                        cure: add `title:` with a text on one line. A short title for people."""), Compiled.messages(HEAD + error("A", "1").replace("title: T, ", "")));
    }

    @Test
    void showsTheWayRoundACircle() {
        String categories = "  a: {title: A, parent: b}\n  b: {title: B, parent: a}\nerrors:\n";
        assertEquals(List.of("""
                        error: [CB238] the parents of categories go in a circle: a -> b -> a
                        billing.yaml:7:25
                            a: {title: A, parent: b}
                                                  ^
                        billing.yaml:8:25: and from here
                            b: {title: B, parent: a}
                                                  ^
                        cure: remove `parent` from one of them"""), Compiled.messages(HEAD.replace("errors:\n", categories) + error("A", "1")));
    }

    @Test
    void keepsTabsAndCountsWideAndCombiningCharacters() {
        String line = "  A: {title: \"漢e\u0301😀\",\tcategory: throttling, code: 1x, remedy: R}\n";
        assertEquals(List.of("""
                        error: [CB203] `1x` is not a code
                        billing.yaml:8:50
                            A: {title: "漢e\u0301😀",\tcategory: throttling, code: 1x, remedy: R}
                                               \t                            ^^
                        cure: write an integer without leading zeros such as `130429`, a range such as `200-299` or a pair such as `100/2388072`; for codes that are texts write `codes: text` at the top"""), Compiled.messages(HEAD + line));
    }

    @Test
    void makesInvisibleAndTurningCharactersVisible() {
        assertEquals(List.of("""
                        error: [CB203] `1\\u202e2` is not a code
                        billing.yaml:8:13
                            A: {code: 1\\u202e2, category: throttling, title: T, remedy: R}
                                      ^^^^^^^^
                        cure: write an integer without leading zeros such as `130429`, a range such as `200-299` or a pair such as `100/2388072`; for codes that are texts write `codes: text` at the top"""), Compiled.messages(HEAD + error("A", "1\u202e2")));
    }

    @Test
    void cutsLongLinesAroundThePlace() {
        String before = "a".repeat(150);
        String line = "  A: {meaning: " + before + ", code: 1x, category: throttling, title: " + "b".repeat(100)
                + ", remedy: R}\n";
        assertEquals(
                List.of("""
                        error: [CB203] `1x` is not a code
                        billing.yaml:8:174
                          ...%s, code: 1x, category: throttling, title: %s...
                             %s        ^^
                        cure: write an integer without leading zeros such as `130429`, a range such as `200-299` or a pair such as `100/2388072`; for codes that are texts write `codes: text` at the top""".formatted("a".repeat(32), "b".repeat(47), " ".repeat(32))), Compiled.messages(HEAD + line));
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
                        error: [CB101] this is not YAML: expected ',' or ']', but got <stream end>
                        billing.yaml:9:1
                         \s
                          ^
                        billing.yaml:8:13: while parsing a flow sequence
                            A: {code: [1
                                      ^
                        cure: correct the text at this place; often a colon, a quote or the indentation is wrong just before it; indent with spaces, since YAML takes no tabs there"""), Compiled.messages(HEAD + "  A: {code: [1\n"));
    }
}
