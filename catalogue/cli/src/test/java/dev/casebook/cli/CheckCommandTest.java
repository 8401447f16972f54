package dev.casebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.casebook.tools.io.ShippedCatalogues;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Findings in every format. The catalogue has texts that would be markup, commands or further annotations. */
class CheckCommandTest {
    private static final String HOSTILE = "]]>&<b>%0A::error::\u001b[31m,x:y";

    private static final String BAD = """
            casebook: 1
            name: Shop
            title: Shop
            revision: "1"
            categories:
              order:
                title: Order
                advice: fix-request
            errors:
              OUT:
                code: "%s"
                category: order
                title: Out
                remedy: Wait.
              IN:
                code: 1
                category: order
                title: In
            """.formatted(HOSTILE.replace("\u001b", "\\e"));

    @TempDir
    private Path folder;

    private String bad() throws IOException {
        Path file = folder.resolve("bad, one.yaml");
        Files.writeString(file, BAD);
        return file.toString();
    }

    @Test
    void saysNothingAboutWhatShips() {
        List<String> names = ShippedCatalogues.names();
        List<String> words = Stream.concat(Stream.of("check"), names.stream()).toList();
        CommandRun.of(words.toArray(String[]::new)).ends(0).prints(names.size() + " catalogues: 0 errors, 0 warnings");
    }

    @Test
    void printsFindings() throws IOException {
        String out = CommandRun.of("check", bad())
                .ends(1)
                .prints("error: [CB203]")
                .prints("bad, one.yaml:11:11")
                .prints("1 catalogue: 1 error")
                .out();
        assertFalse(out.contains("\u001b"), out);
    }

    @Test
    void hasColoursOnTerminalsOnly() throws IOException {
        TerminalSetup terminal = new TerminalSetup(true, true, 80, UTF_8);
        String red = "\u001b[1;31merror\u001b[0m: [CB203]";
        CommandRun.with(terminal, "", "check", bad(), "--color", "always").prints(red);
        assertFalse(CommandRun.of("check", bad()).out().contains(red));
        assertFalse(CommandRun.with(terminal, "", "check", bad(), "--color", "never")
                .out()
                .contains(red));
    }

    @Test
    void writesSeveralFormatsInOneRun() throws Exception {
        Path sarif = folder.resolve("check.sarif");
        Path junit = folder.resolve("deep/er/check.xml");
        CommandRun run = CommandRun.of("check", bad(), "--format", "json,sarif=" + sarif + ",junit=" + junit)
                .ends(1)
                .says("1 catalogue: 1 error");
        JsonNode line = JsonMapper.builder()
                .build()
                .readTree(run.out().lines().findFirst().orElseThrow());
        assertEquals("CB203", line.at("/id").asText());
        assertEquals(11, line.at("/line").asInt());
        assertTrue(line.at("/file").asText().endsWith("bad, one.yaml"));
        assertEquals("", sarifErrors(Files.readString(sarif)));
        Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(junit.toFile());
        assertTrue(xml.getElementsByTagName("failure").getLength() > 0);
        assertFalse(Files.readString(junit).contains("\u001b"));
    }

    @Test
    void writesOneAnnotationForEachFinding() throws IOException {
        String out = CommandRun.of("check", bad(), "--format", "github").ends(1).out();
        assertTrue(out.startsWith("::error file="), out);
        assertTrue(out.contains("bad%2C one.yaml,line=11,col=11,"), out);
        assertTrue(
                out.lines().allMatch(line -> line.startsWith("::error file=") || line.startsWith("::warning file=")),
                out);
    }

    @Test
    void failsAtTheThreshold() throws IOException {
        Path file = folder.resolve("warned.yaml");
        Files.writeString(file, BAD.replaceAll("(?s)  OUT:.*?  IN:", "  IN:").replace("order:\n", "order:\n"));
        CommandRun plain = CommandRun.of("check", file.toString(), "--older-than", "1d");
        plain.ends(0);
        Files.writeString(file, Files.readString(file) + "    sources: page\nsources:\n  page:\n    title: Page\n");
        CommandRun.of("check", file.toString(), "--older-than", "1d")
                .ends(0)
                .prints("[CB615]")
                .prints("has no date");
        CommandRun.of("check", file.toString(), "--older-than", "1d", "--fail-on", "warning")
                .ends(1);
    }

    @Test
    void refusesWhatItCannotDo() throws IOException {
        CommandRun.of("check").ends(2).says("CATALOGUE");
        CommandRun.of("check", "no.yaml").ends(2).says("there is no catalogue `no.yaml`");
        CommandRun.of("check", folder.toString()).ends(2).says("is a folder");
        CommandRun.of("check", bad(), "--format", "pdf")
                .ends(2)
                .says("the formats are text, json, sarif, github, junit");
        CommandRun.of("check", bad(), "--format", "text,json").ends(2).says("two formats go to the standard output");
        CommandRun.of("check", bad(), "--format", "sarif=").ends(2).says("names no file");
        CommandRun.of("check", bad(), "--format", "sarif=" + folder).ends(2).says("a folder is where a file should be");
        CommandRun.of("check", "https://example.com/a.yaml").ends(2).says("is a URL, and only files are read");
        CommandRun.of("check", bad(), "--fail-on", "never").ends(2).says("must be error or warning");
        CommandRun.of("check", bad(), "--older-than", "soon").ends(2).says("`180d`");
    }

    /** What the schema of SARIF 2.1.0 refuses. */
    static String sarifErrors(String text) throws IOException {
        try (InputStream schema = CheckCommandTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(schema.readAllBytes(), UTF_8), InputFormat.JSON)
                    .validate(text, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .reduce("", (one, two) -> one + two + "\n");
        }
    }

    @Test
    void comparisonsAreSarifToo() throws IOException {
        Path old = folder.resolve("old.yaml");
        Files.writeString(old, BAD.replace("code: \"" + HOSTILE.replace("\u001b", "\\e") + "\"", "code: 2"));
        Path now = folder.resolve("new.yaml");
        Files.writeString(
                now, Files.readString(old).replace("code: 2", "code: 3").replace("\"1\"", "\"2\""));
        String sarif = CommandRun.of("compare", old.toString(), now.toString(), "--format", "sarif")
                .ends(1)
                .says("the next version has to be a major version")
                .out();
        assertEquals("", sarifErrors(sarif));
    }
}
