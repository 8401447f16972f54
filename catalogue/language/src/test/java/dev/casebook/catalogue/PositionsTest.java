package dev.casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.FindingText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a finding stands, and what is shown of its line, whatever the text is written with. */
class PositionsTest {
    private static final String HEAD = """
            casebook: 1
            name: Billing
            title: Billing
            revision: 1
            categories:
              throttling: {title: Throttling, advice: give-up}
            errors:
            """;
    private static final String ERROR = """
              A:
                code: 1
                category: throttling
                title: T
                remedy: R
            """;

    @Test
    void linesOfWindowsAndABom() {
        String text = HEAD + ERROR.replace("code: 1", "code: 1x");
        String expected = shown("9:11", "    code: 1x", "          ^^");
        assertEquals(expected, one(text));
        assertEquals(expected, one(text.replace("\n", "\r\n")));
        assertEquals(expected, one("\ufeff" + text.replace("\n", "\r\n")));
    }

    @Test
    void ignoresByteOrderMarkInPositions() {
        String text = (HEAD + ERROR).replace("casebook: 1", "casebook: 7");
        assertEquals(shown("1:11", "casebook: 7", "          ^"), one(text));
        assertEquals(shown("1:11", "casebook: 7", "          ^"), one("\ufeff" + text));
    }

    @Test
    void tabsStayTabsSoThatTheCaretStandsBelow() {
        String text = HEAD + "  A: {title: \"a\tb\", code: 1x, category: throttling, remedy: R}\n";
        assertEquals(
                shown(
                        "8:27",
                        "  A: {title: \"a\tb\", code: 1x, category: throttling, remedy: R}",
                        "               \t          ^^"),
                one(text));
    }

    @Test
    void reportsBlockScalarAtItsBeginning() {
        String literal = HEAD + ERROR.replace("title: T", "title: |\n      two\n      lines");
        assertEquals(shown("11:12", "    title: |", "           ^"), one(literal));
        String folded = HEAD + ERROR.replace("code: 1", "code: >-\n      1x");
        assertEquals(shown("9:11", "    code: >-", "          ^^"), one(folded));
    }

    @Test
    void marksPlainTextToTheEndOfItsFirstLine() {
        String text = HEAD + ERROR.replace("code: 1", "code: not\n      a code");
        assertEquals(shown("9:11", "    code: not", "          ^^^"), one(text));
    }

    @Test
    void flowStyle() {
        String text = HEAD + "  A: {title: T, remedy: R, \"code\" : '1x' , category: throttling}\n";
        assertEquals(
                shown(
                        "8:37",
                        "  A: {title: T, remedy: R, \"code\" : '1x' , category: throttling}",
                        "                                    ^^^^"),
                one(text));
    }

    @Test
    void reportsAnchorAtItsValue() {
        String text = HEAD + ERROR.replace("code: 1", "code: &one 1");
        assertEquals(shown("9:11", "    code: &one 1", "          ^^^^^^"), one(text));
    }

    @Test
    void wideAndCombiningCharactersBeforeIt() {
        // columns count characters, carets the cells of a terminal: an ideograph and an emoji take two, an accent none
        String wide = HEAD + "  A: {title: 限流\ud83d\ude80, code: 1x, category: throttling, remedy: R}\n";
        assertEquals(
                shown(
                        "8:25",
                        "  A: {title: 限流\ud83d\ude80, code: 1x, category: throttling, remedy: R}",
                        "                           ^^"),
                one(wide));
        String combining = HEAD + "  A: {title: Cafe\u0301, code: 1x, category: throttling, remedy: R}\n";
        assertEquals(
                shown(
                        "8:27",
                        "  A: {title: Cafe\u0301, code: 1x, category: throttling, remedy: R}",
                        "                         ^^"),
                one(combining));
    }

    @Test
    void showsPartOfLongLine() {
        String line = "  A: {meaning: " + "限".repeat(5_000) + ", code: 1x, category: throttling, title: T, remedy: "
                + "r".repeat(4_000) + "}";
        Finding finding = Compiled.text(HEAD + line + "\n").findings().get(0);
        String[] shown = FindingText.of(finding).split("\n", -1);
        assertEquals("billing.yaml:8:5024", shown[1]);
        assertEquals(
                "  ..." + "限".repeat(32) + ", code: 1x, category: throttling, title: T, remedy: " + "r".repeat(36)
                        + "...",
                shown[2]);
        assertEquals("  " + " ".repeat(3 + 64 + 8) + "^^", shown[3]);
    }

    @Test
    void showsCaretAtEndOfLongLine() {
        String line = "  A: {category: throttling, title: T, remedy: " + "r".repeat(3_000) + ", code: 1x}";
        String[] shown = FindingText.of(
                        Compiled.text(HEAD + line + "\n").findings().get(0))
                .split("\n", -1);
        assertEquals("  ..." + "r".repeat(32) + ", code: 1x}", shown[2]);
        assertEquals("  " + " ".repeat(3 + 32 + 8) + "^^", shown[3]);
    }

    private static String shown(String place, String line, String carets) {
        return "billing.yaml:" + place + "\n  " + line + "\n  " + carets;
    }

    private static String one(String text) {
        List<Finding> findings = Compiled.text(text).findings();
        assertEquals(1, findings.size(), findings::toString);
        List<String> lines = FindingText.of(findings.get(0)).lines().toList();
        return String.join("\n", lines.subList(1, 4));
    }
}
