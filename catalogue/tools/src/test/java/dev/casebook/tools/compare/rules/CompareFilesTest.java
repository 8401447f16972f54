package dev.casebook.tools.compare.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.tools.compare.ComparisonResult;
import dev.casebook.tools.compare.Verdict;
import dev.casebook.tools.compare.report.ReportFormat;
import dev.casebook.tools.io.CatalogueState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, revisions of a real git and jars are compared; changes can be accepted; reports have their form. */
class CompareFilesTest {
    private static final String PAGE = "src/main/resources/com/acme/shop.yaml";
    private static final String TABLE = "name\tcode\tcategory\ttitle\nLOST\t1\tother\tLost\nGONE\t2\tother\tGone\n";
    private static final String HEAD = """
            casebook: 1
            name: Shop
            title: Shop
            revision: "1"
            include: com/acme/shop.tsv
            categories:
              other:
                title: Other
                advice: give-up
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeCatalogue() throws IOException {
        write(PAGE, HEAD);
        write("src/main/resources/com/acme/shop.tsv", TABLE);
    }

    @Test
    void comparesWithARevision() throws Exception {
        git("init", "-q");
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "first");
        git("tag", "v1");
        write("src/main/resources/com/acme/shop.tsv", TABLE.replace("GONE\t2", "GONE\t3"));
        ComparisonResult result = compare("v1:" + PAGE, PAGE, Optional.empty());
        assertEquals(List.of("code-changed GONE", "revision-unchanged Shop"), shown(result));
        assertEquals(Optional.of(Verdict.MAJOR), result.verdict());
        assertEquals(
                "com/acme/shop.tsv:3:6",
                result.changes().get(0).place().orElseThrow().position());
        for (String revision : List.of("v2", "--output=x", "-p")) {
            IOException failure =
                    assertThrows(IOException.class, () -> compare(revision + ":" + PAGE, PAGE, Optional.empty()));
            assertTrue(failure.getMessage().contains("no revision `" + revision + "`"), failure.getMessage());
        }
        assertTrue(!Files.exists(folder.resolve("x")));
        IOException noFile = assertThrows(IOException.class, () -> compare("v1:none.yaml", PAGE, Optional.empty()));
        assertTrue(noFile.getMessage().contains("has no file `none.yaml`"), noFile.getMessage());
    }

    @Test
    void comparesJars() throws IOException {
        jar("old.jar", HEAD, TABLE);
        jar("new.jar", HEAD, TABLE + "NEW\t9\tother\tNew\n");
        ComparisonResult result = compare("old.jar", "new.jar!/com/acme/shop.yaml", Optional.empty());
        assertEquals(List.of("error-added NEW", "revision-unchanged Shop"), shown(result));
        assertEquals(List.of(), compare("old.jar", PAGE, Optional.empty()).changes());
    }

    @Test
    void comparesEffectiveCatalogues() throws IOException {
        jar("published-1.jar", HEAD, TABLE);
        jar("published-2.jar", HEAD, TABLE.replace("GONE\t2", "GONE\t3"));
        write("ours.yaml", "casebook: 1\nname: Ours\namends: com/acme/shop.yaml\n");
        ComparisonResult result = new CompareFiles(
                        new CatalogueState("ours.yaml", folder, List.of(folder.resolve("published-1.jar"))),
                        new CatalogueState("ours.yaml", folder, List.of(folder.resolve("published-2.jar"))),
                        Optional.empty(),
                        Optional.empty())
                .run()
                .value()
                .orElseThrow();
        assertEquals(List.of("code-changed GONE", "revision-unchanged Ours"), shown(result));
    }

    @Test
    void acceptsChanges() throws IOException {
        jar("old.jar", HEAD, TABLE);
        write("src/main/resources/com/acme/shop.tsv", TABLE.replace("GONE\t2", "GONE\t3"));
        write("accept.yaml", """
                accept:
                  - {rule: code-changed, entry: GONE, release: "2", reason: the vendor did it}
                  - {rule: error-moved, entry: GONE, release: "2", reason: no longer so}
                """);
        ComparisonResult result = compare("old.jar", PAGE, Optional.of(folder.resolve("accept.yaml")));
        assertEquals(List.of("revision-unchanged Shop"), shown(result));
        assertEquals(Optional.of(Verdict.PATCH), result.verdict());
        assertEquals(1, result.accepted().size());
        assertEquals("CB613", result.stale().get(0).problem().id());
        write("accept.yaml", "accept: {rule: code-change, entry: GONE, release: \"2\"}\n");
        List<String> found = run("old.jar", PAGE, Optional.of(folder.resolve("accept.yaml"))).findings().stream()
                .map(finding -> finding.problem().id())
                .toList();
        assertEquals(List.of("CB122", "CB612"), found);
    }

    @Test
    void showsTheHandlersOfTheProject() throws IOException {
        jar("old.jar", HEAD, TABLE);
        write("src/main/resources/com/acme/shop.tsv", TABLE.replace("GONE\t2", "GONE\t3"));
        write("target/classes/META-INF/casebook/handlers/com.acme.Checkout.json", """
                {"handler": "com.acme.Checkout", "roots": [{"root": "com.acme.ShopException", "errors": [
                  {"type": "com.acme.GoneException", "error": "GONE", "codes": ["2"], "method": "void gone(GoneException)"}
                ]}]}
                """);
        ComparisonResult result = compare("old.jar", PAGE, Optional.empty());
        assertTrue(ReportFormat.TEXT.write(result).contains("here: com.acme.Checkout: void gone(GoneException)"));
        write("src/main/resources/com/acme/shop.tsv", TABLE + "NEW\t9\tother\tNew\n");
        String beside = ReportFormat.TEXT.write(compare("old.jar", PAGE, Optional.empty()));
        assertTrue(beside.contains("here: com.acme.Checkout: void gone(GoneException)"), beside);
        write("src/main/resources/com/acme/shop.tsv", TABLE);
        write(PAGE, HEAD.replace("title: Other", "title: Others"));
        String category = ReportFormat.TEXT.write(compare("old.jar", PAGE, Optional.empty()));
        assertTrue(category.contains("here: com.acme.Checkout: void gone(GoneException)"), category);
        write("target/classes/META-INF/casebook/handlers/other.json", "{");
        assertThrows(IOException.class, () -> compare("old.jar", PAGE, Optional.empty()));
    }

    @Test
    void writesEachFormat() throws IOException {
        jar("old.jar", HEAD, TABLE);
        write(
                "src/main/resources/com/acme/shop.tsv",
                TABLE.replace("GONE\t2", "GONE\t3").replace("\tLost", "\t=1|<b>\u202e"));
        ComparisonResult result = compare("old.jar", PAGE, Optional.empty());
        String text = ReportFormat.TEXT.write(result);
        assertTrue(text.contains("[code-changed] major, wire: GONE: an error has another code\n  2 -> 3\n"), text);
        assertTrue(text.contains("  - {rule: code-changed, entry: \"GONE\", release: \"\", reason: \"\"}\n"), text);
        assertTrue(text.endsWith("the next version is a major version\n"), text);
        JsonMapper mapper = JsonMapper.builder().build();
        JsonNode json = mapper.readTree(ReportFormat.JSON.write(result));
        assertEquals("major", json.path("verdict").asText());
        assertEquals("code-changed", json.at("/changes/0/rule").asText());
        JsonNode sarif = mapper.readTree(ReportFormat.SARIF.write(result));
        assertEquals("error", sarif.at("/runs/0/results/0/level").asText());
        assertEquals(
                3,
                sarif.at("/runs/0/results/0/locations/0/physicalLocation/region/startLine")
                        .asInt());
        String markdown = ReportFormat.MARKDOWN.write(result);
        assertTrue(markdown.contains("| GONE | an error has another code | 2 -\\> 3 | major |"), markdown);
        assertTrue(markdown.contains("Lost -\\> =1\\|\\<b\\>"), markdown);
    }

    @Test
    void comparesNothingThatHasErrors() throws IOException {
        jar("old.jar", HEAD, TABLE);
        write("src/main/resources/com/acme/shop.tsv", TABLE.replace("GONE\t2", "GONE\tx"));
        Checked<ComparisonResult> result = run("old.jar", PAGE, Optional.empty());
        assertEquals(Optional.empty(), result.value());
        assertTrue(FindingText.of(result.findings().get(0)).contains("com/acme/shop.tsv:3:6"));
    }

    private static List<String> shown(ComparisonResult result) {
        return result.changes().stream()
                .map(change -> change.rule().id() + " " + change.entry())
                .toList();
    }

    private ComparisonResult compare(String before, String after, Optional<Path> accepted) throws IOException {
        Checked<ComparisonResult> result = run(before, after, accepted);
        assertEquals(List.of(), result.findings());
        return result.value().orElseThrow();
    }

    private Checked<ComparisonResult> run(String before, String after, Optional<Path> accepted) throws IOException {
        return new CompareFiles(
                        new CatalogueState(before, folder, List.of()),
                        new CatalogueState(after, folder, List.of()),
                        accepted,
                        Optional.of(folder.resolve("target/classes")))
                .run();
    }

    private void jar(String name, String page, String table) throws IOException {
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            jar.putNextEntry(new ZipEntry("com/acme/shop.yaml"));
            jar.write(page.getBytes());
            jar.putNextEntry(new ZipEntry("com/acme/shop.tsv"));
            jar.write(table.getBytes());
        }
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertEquals(0, git.waitFor());
    }
}
