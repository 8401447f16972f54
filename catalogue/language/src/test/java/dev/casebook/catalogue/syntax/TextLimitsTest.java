package dev.casebook.catalogue.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.source.SourceText;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What just keeps a limit, and what is the first to break it. */
class TextLimitsTest {
    private static String kept(String text) {
        SourceText source = SourceText.of("a.yaml", text);
        return kept(findings -> TextLimits.keeps(source, findings));
    }

    private static String kept(Predicate<Findings> limit) {
        Findings findings = new Findings();
        boolean kept = limit.test(findings);
        List<String> found =
                findings.toList().stream().map(TextLimitsTest::shown).toList();
        return kept + " " + String.join(", ", found);
    }

    private static String shown(Finding finding) {
        return finding.span().orElseThrow().line() + ":"
                + finding.span().orElseThrow().column() + " " + finding.problem() + " " + finding.arguments();
    }

    @Test
    void length() {
        String line = "#".repeat(1 << 19) + "\n";
        String text = line.repeat((TextLimits.LENGTH >> 19) - 1);
        text += "#".repeat(TextLimits.LENGTH - text.length() - 1) + "\n";
        assertEquals("true ", kept(text));
        assertEquals("false 1:1 CB104 [33554433, 33554432]", kept(text + "#"));
    }

    @Test
    void lines() {
        String text = "\n".repeat(TextLimits.LINES - 1);
        assertEquals("true ", kept(text));
        assertEquals("false 2000001:1 CB114 [2000000]", kept(text + "\n"));
    }

    @Test
    void line() {
        String text = "#".repeat(TextLimits.LINE);
        assertEquals("true ", kept("a\n" + text + "\nb"));
        assertEquals("false 2:1 CB115 [1000000]", kept("a\n" + text + "#\nb"));
        assertEquals("false 2:1 CB115 [1000000]", kept("a\n" + text + "#"));
    }

    @Test
    void scalar() {
        var start = SourceText.of("a.yaml", "a").start();
        String text = "x".repeat(TextLimits.SCALAR);
        assertEquals("true ", kept(findings -> TextLimits.keepsScalar(text, start, findings)));
        assertEquals(
                "false 1:1 CB116 [100001, 100000]",
                kept(findings -> TextLimits.keepsScalar(text + "x", start, findings)));
    }

    @Test
    void partsAndDepth() {
        var start = SourceText.of("a.yaml", "a").start();
        assertEquals("true ", kept(findings -> TextLimits.keepsParts(TextLimits.PARTS, start, findings)));
        assertEquals(
                "false 1:1 CB117 [2000000]",
                kept(findings -> TextLimits.keepsParts(TextLimits.PARTS + 1, start, findings)));
        assertEquals("true ", kept(findings -> TextLimits.keepsDepth(TextLimits.DEPTH, start, findings)));
        assertEquals(
                "false 1:1 CB105 [50]", kept(findings -> TextLimits.keepsDepth(TextLimits.DEPTH + 1, start, findings)));
    }

    @ParameterizedTest
    @CsvSource({
        "9, a",
        "20, 7e",
        "85, a0",
        "d, d",
        "d7ff, e000",
        "fffd, 10000",
        "10ffff, 10ffff",
    })
    void printable(String first, String last) {
        assertEquals("true ", kept(text(first) + text(last)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, U+0000",
        "8, U+0008",
        "b, U+000B",
        "c, U+000C",
        "e, U+000E",
        "1f, U+001F",
        "7f, U+007F",
        "84, U+0084",
        "86, U+0086",
        "9f, U+009F",
        "d800, U+D800",
        "dfff, U+DFFF",
        "fffe, U+FFFE",
        "ffff, U+FFFF",
    })
    void unprintable(String point, String shown) {
        assertEquals("false 1:2 CB103 [" + shown + "]", kept(text("1f680") + text(point) + "x"));
    }

    @Test
    void tenUnprintableOnesAreShown() {
        String text = kept("\0".repeat(11));
        assertEquals(10, text.split("CB103", -1).length - 1);
    }

    private static String text(String point) {
        return Character.toString(Integer.parseInt(point, 16));
    }
}
