package dev.casebook.catalogue;

import static dev.casebook.catalogue.diagnostic.SyntaxProblems.NOT_UTF8;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TOO_MANY_FINDINGS;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TOO_MANY_PARTS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.model.Catalogue;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too large to be a catalogue gives one finding, and costs no more than it takes to see that. */
class CatalogueLimitsTest {
    private static final String GOOD = """
            casebook: 1
            name: Billing
            title: Billing é 漢
            revision: 1
            categories: {a: {title: A, advice: give-up}}
            errors: {E: {code: 1, category: a, title: T, remedy: R}}
            """;

    private static String only(String text) {
        return only(Compiled.text(text));
    }

    private static String only(Checked<Catalogue> compiled) {
        List<Finding> findings = compiled.findings();
        assertEquals(1, findings.size(), findings::toString);
        Finding finding = findings.get(0);
        int line = finding.span().orElseThrow().line();
        return line + ":" + finding.span().orElseThrow().column() + " " + finding.problem();
    }

    @Test
    void rejectsFileWithTooManyBytesBeforeDecoding() {
        assertEquals("1:1 CB113", only(CatalogueCompiler.compile("a.yaml", new byte[(32 << 20) + 1])));
        assertEquals(
                List.of(),
                CatalogueCompiler.compile("a.yaml", GOOD.getBytes(UTF_8)).findings());
    }

    @Test
    void rejectsTextThatIsTooLong() {
        assertEquals("1:1 CB104", only("#".repeat((32 << 20) + 1)));
    }

    @Test
    void linesAreCounted() {
        assertEquals("2000001:1 CB114", only(GOOD + "\n".repeat(2_000_000)));
        assertEquals(List.of(), Compiled.text(GOOD + "\n".repeat(2_000_000 - 7)).findings());
    }

    @Test
    void rejectsLineThatIsTooLong() {
        assertEquals("7:1 CB115", only(GOOD + "#".repeat(1_000_001) + "\n"));
        assertEquals(
                List.of(), Compiled.text(GOOD + "#".repeat(1_000_000) + "\n").findings());
    }

    @Test
    void reportsUnterminatedTextAtItsBeginning() {
        String text = "x".repeat(100_001);
        assertEquals("4:11 CB116", only(GOOD.replace("revision: 1", "revision: " + text)));
        assertEquals("4:11 CB116", only(GOOD.replace("revision: 1", "revision: \"" + text + '"')));
    }

    @Test
    void partsAreCounted() {
        String parts = "retired: {names: [" + "A,A,A,A,A,A,A,A,A,A,\n ".repeat(200_000) + "]}\n";
        List<Finding> findings = Compiled.text(GOOD + parts).findings();
        assertEquals(
                List.of(TOO_MANY_PARTS.problem()),
                findings.stream().map(Finding::problem).toList());
        assertTrue(findings.get(0).span().orElseThrow().line() > 199_990);
    }

    @Test
    void findingsAreCounted() {
        StringBuilder text = new StringBuilder(GOOD);
        for (int i = 0; i < 10_010; i++) {
            text.append("unknown-").append(i).append(": 1\n");
        }
        List<Finding> findings = Compiled.text(text.toString()).findings();
        assertEquals(10_001, findings.size());
        Finding last = findings.get(10_000);
        assertEquals(TOO_MANY_FINDINGS.problem(), last.problem());
        assertEquals(10_007, last.span().orElseThrow().line());
    }

    @Test
    void bracketsEndAtTheFiftiethWhateverFollows() {
        assertEquals("1:51 CB105", only("[".repeat(1_000_000)));
        assertEquals("1:101 CB105", only("- ".repeat(400_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void otherEncodingsOfUnicodeAreNamed(String encoding) {
        for (String start : List.of("", "\ufeff")) {
            Checked<Catalogue> compiled =
                    CatalogueCompiler.compile("a.yaml", (start + GOOD).getBytes(Charset.forName(encoding)));
            assertEquals("1:1 CB118", only(compiled));
            assertEquals(encoding, compiled.findings().get(0).arguments().get(0).value());
            assertTrue(compiled.value().isPresent(), "what it names is known all the same");
        }
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, 3:16", "windows-1252, 3:16"})
    void reportsInvalidUnicodeAtItsFirstByte(String encoding, String position) {
        String latin = GOOD.replace(" 漢", "");
        assertEquals(
                position + " CB102",
                only(CatalogueCompiler.compile("a.yaml", latin.getBytes(Charset.forName(encoding)))));
    }

    @ParameterizedTest
    @CsvSource({
        "overlong slash, 0xC0",
        "surrogate, 0xED",
        "beyond Unicode, 0xF4",
        "lonely continuation, 0x80",
        "cut at the end, 0xE2",
    })
    void bytesThatOnlyLookLikeUtf8AreRefused(String what, String first) {
        byte[] broken = switch (what) {
            case "overlong slash" -> new byte[] {'a', (byte) 0xC0, (byte) 0xAF};
            case "surrogate" -> new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
            case "beyond Unicode" -> new byte[] {'a', (byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80};
            case "lonely continuation" -> new byte[] {'a', (byte) 0x80};
            default -> new byte[] {'a', (byte) 0xE2, (byte) 0x80};
        };
        Finding finding = CatalogueCompiler.compile("a.yaml", broken).findings().get(0);
        assertEquals(NOT_UTF8.problem(), finding.problem());
        assertEquals(first, finding.arguments().get(0).value());
        assertEquals("a.yaml:1:2", finding.span().orElseThrow().position());
    }
}
