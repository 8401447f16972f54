package dev.casebook.tools.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.file.CatalogueFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is wrong is said with its place, all at once, and nothing is written. */
class ImportMistakesTest {
    private static final String MAP = """
            catalogue: {name: Shop, title: Shop}
            columns: {code: Code, title: Text}
            other: other
            source: {name: page, title: Page, date: 2026-11-01}
            """;
    private static final String LIST = "Code,Text\n17,Seventeen\n18,Eighteen\n";

    private final Map<String, CatalogueFile> files = new HashMap<>();

    @Test
    void namesTheFormatsOfAnUnknownEnding() {
        assertEquals("CB601", findings("list.pdf", LIST, MAP));
    }

    @Test
    void showsTheLineThatIsNoJson() {
        assertEquals("CB602@list.json:2", findings("list.json", "{\"a\":\n}}", MAP));
    }

    @Test
    void findsNoTable() {
        assertEquals("CB603@list.html:1", findings("list.html", "<p>none</p>", MAP));
        assertEquals("CB603@list.md:1", findings("list.md", "none", MAP));
        assertEquals(
                "CB603@list.proto:1",
                findings(
                        "list.proto",
                        "message A {}",
                        MAP.replace("Code", "number").replace("Text", "name")));
        assertEquals("CB603@list.csv:1", findings("list.csv", "", MAP));
    }

    @Test
    void reportsEveryColumnThatIsMissing() {
        assertEquals("CB604@list.csv:2 CB604@list.csv:2", findings("list.csv", "code,text\n1,2\n", MAP));
        assertEquals(
                "CB604@list.json:1",
                findings(
                        "list.json",
                        "[{\"Code\": 1}]",
                        MAP.replace("Code", "/Code").replace("Text", "/x")));
    }

    @Test
    void followsNoReferenceToAnotherFile() {
        String api = "paths: {/a: {get: {responses: {'400': {$ref: 'other.yaml#/x'}}}}}\n";
        assertEquals(
                "CB605@list.yaml:1",
                findings(
                        "list.yaml",
                        api,
                        "format: openapi\n" + MAP.replace("Code", "/code").replace("Text", "key")));
    }

    @Test
    void reportsEachCodeThatTheCatalogueCannotHave() {
        String list = "Code,Text\n17,a\nx,b\n99999999999,c\n";
        assertEquals("CB606@list.csv:3 CB606@list.csv:4", findings("list.csv", list, MAP + "codes: integer\n"));
    }

    @Test
    void keepsATableThatWasEdited() {
        run("list.csv", LIST, MAP).value().orElseThrow().files().forEach(file -> files.put(file.path(), file));
        CatalogueFile table = files.get("shop.tsv");
        files.put(
                "shop.tsv",
                CatalogueFile.of("shop.tsv", table.text().replace("\n", "\r\n").getBytes(UTF_8)));
        assertEquals("", findings("list.csv", LIST, MAP));
        files.put(
                "shop.tsv",
                CatalogueFile.of(
                        "shop.tsv", table.text().replace("Eighteen", "18").getBytes(UTF_8)));
        assertEquals("CB607@shop.tsv:1", findings("list.csv", LIST, MAP));
        files.put("shop.tsv", CatalogueFile.of("shop.tsv", "name\tcode\n".getBytes(UTF_8)));
        assertEquals("CB607@shop.tsv:1", findings("list.csv", LIST, MAP));
    }

    @Test
    void asksForTheInclude() {
        String page = """
                casebook: 1
                name: Shop
                title: Shop
                revision: "1"
                categories: {other: {title: Other, advice: give-up}}
                errors: {}
                """;
        files.put("shop.yaml", CatalogueFile.of("shop.yaml", page.getBytes(UTF_8)));
        assertEquals("CB608", findings("list.csv", LIST, MAP));
    }

    @Test
    void writesAPageOfYamlOnly() {
        byte[] list = LIST.getBytes(UTF_8);
        ImportMap map = ImportMap.read(CatalogueFile.of("import.yaml", MAP.getBytes(UTF_8)))
                .value()
                .orElseThrow();
        assertEquals(
                List.of("CB609"),
                Importer.run(new ImportRequest(
                                CatalogueFile.of("list.csv", list), map, "shop.tsv", path -> Optional.empty()))
                        .findings()
                        .stream()
                        .map(finding -> finding.problem().id())
                        .toList());
    }

    @Test
    void listsCodesWithoutACategoryOnce() {
        assertEquals("CB610", findings("list.csv", LIST, MAP.replace("other: other\n", "")));
    }

    @Test
    void asksWhatANewCatalogueIsCalled() {
        assertEquals("CB611", findings("list.csv", LIST, MAP.substring(MAP.indexOf('\n') + 1)));
    }

    @Test
    void reportsEveryMistakeOfAMap() {
        String map =
                "colums: {code: Code}\nrows: {line: \"{\"}\nnames: {rename: {17: cardLost}}\ncategories:\n  - {codes: 1-2}\nsource: {name: Page}\n";
        List<String> found = ImportMap.read(CatalogueFile.of("import.yaml", map.getBytes(UTF_8))).findings().stream()
                .map(ImportMistakesTest::shown)
                .toList();
        assertEquals(
                List.of(
                        "CB123@import.yaml:1",
                        "CB271@import.yaml:2",
                        "CB202@import.yaml:3",
                        "CB122@import.yaml:5",
                        "CB122@import.yaml:6",
                        "CB122@import.yaml:6",
                        "CB202@import.yaml:6"),
                found.stream().toList());
    }

    @Test
    void takesAPairOfPeopleForNoOtherCode() {
        String map = MAP + "codes: text\n";
        run("list.csv", LIST, map).value().orElseThrow().files().forEach(file -> files.put(file.path(), file));
        String pair = "\nerrors:\n  PAIR:\n    code: 17\n    subcode: x\n    category: other\n    title: Pair\n";
        String page = files.get("shop.yaml").text() + pair;
        files.put("shop.yaml", CatalogueFile.of("shop.yaml", page.getBytes(UTF_8)));
        String table =
                run("list.csv", LIST, map).value().orElseThrow().files().get(0).text();
        assertTrue(table.contains("SEVENTEEN\t17\t"), table);
    }

    @Test
    void reportsAStatusAndALinkThatAreNone() {
        String map = MAP.replace("title: Text", "title: Text, http: Status, link: More");
        String list = "Code,Text,Status,More\n17,a,402,https://example.com/a\n18,b,default,javascript:alert(1)\n";
        ImportResult result = run("list.csv", list, map).value().orElseThrow();
        assertTrue(result.files().get(0).text().contains("\t402\thttps://example.com/a"));
        String report = result.report().toString();
        assertTrue(report.contains("left out: 2\n  18 http: default\n  18 link: javascript:alert(1)\n"), report);
    }

    @Test
    void givesNoClassOfItsOwnToEachErrorOfALargeList() {
        StringBuilder list = new StringBuilder("Code,Text\n");
        for (int code = 1; code < 1_000; code++) {
            list.append(code).append(",Error ").append(code).append('\n');
        }
        assertTrue(!page(list.toString()).contains("granularity"));
        assertTrue(page(list + "1000,Error 1000\n").contains("\ngranularity: category\n"));
    }

    private String page(String list) {
        return run("list.csv", list, MAP).value().orElseThrow().files().stream()
                .filter(file -> file.path().equals("shop.yaml"))
                .map(CatalogueFile::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsTextsOfTheListOnOneLine() {
        String list =
                "Code,Text\n17,\"a\tb\n\u0007c\"\n18,\"" + "word ".repeat(60) + "\"\n19,=cmd()\n20,# no comment\n";
        String table =
                run("list.csv", list, MAP).value().orElseThrow().files().get(0).text();
        assertEquals(7, table.lines().count(), table);
        assertTrue(table.contains("a b c"), table);
        assertTrue(table.contains("word…"), table);
    }

    private String findings(String name, String list, String map) {
        Checked<ImportResult> result = run(name, list, map);
        assertEquals(result.findings().isEmpty(), result.value().isPresent());
        return result.findings().stream().map(ImportMistakesTest::shown).collect(Collectors.joining(" "));
    }

    private static String shown(Finding finding) {
        return finding.problem().id()
                + finding.span()
                        .map(span -> "@" + span.source().name() + ":" + span.line())
                        .orElse("");
    }

    private Checked<ImportResult> run(String name, String list, String map) {
        Checked<ImportMap> read = ImportMap.read(CatalogueFile.of("import.yaml", map.getBytes(UTF_8)));
        assertEquals(List.of(), read.findings());
        return Importer.run(new ImportRequest(
                CatalogueFile.of(name, list.getBytes(UTF_8)),
                read.value().orElseThrow(),
                "shop.yaml",
                path -> Optional.ofNullable(files.get(path))));
    }
}
