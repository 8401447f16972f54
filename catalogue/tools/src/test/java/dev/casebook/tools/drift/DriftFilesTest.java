package dev.casebook.tools.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.tools.imports.ColumnOptions;
import dev.casebook.tools.io.CatalogueState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue is compared with a page, a table, an enum and another catalogue. */
class DriftFilesTest {
    private static final String PAGE = """
            casebook: 1
            name: Shop
            title: Shop
            revision: "1"
            no-error: 0
            sources:
              page:
                title: Page
                date: 2026-01-01
              forum:
                title: Forum
            categories:
              other:
                title: Other
                advice: give-up
            errors:
              CARD_DECLINED:
                code: 17
                also: 18
                category: other
                title: Card declined
                sources: page
                renamed-from: CARD_REFUSED
              SERVER_FAILED:
                code: 500-599
                category: other
                title: The server failed
                sources: page
              KNOWN_ELSEWHERE:
                code: 30
                category: other
                title: Known elsewhere
                sources: forum
              OLD:
                code: 31
                category: other
                title: Old
                sources: page
                deprecated: the vendor removed it
              LOST:
                code: 32
                category: other
                title: Lost
                sources: page
            """;
    private static final String MAP = """
            columns: {code: Code, name: Name, title: Text}
            no-error: 0
            source: {name: page, title: Page, date: 2026-11-01}
            """;

    @TempDir
    private Path folder;

    @Test
    void comparesWithAPage() throws IOException {
        String html = """
                <table><tr><th>Code<th>Name<th>Text</tr>
                <tr><td>0<td>OK<td>Fine</tr>
                <tr><td>17<td>cardRefused<td>Card
                    declined</tr>
                <tr><td>18<td>CardStolen<td>Card declined</tr>
                <tr><td>503<td>server-failed<td>Down</tr>
                <tr><td>40<td>NewOne<td>New</tr></table>
                """;
        Drift drift = drift("page.html", html, MAP);
        assertEquals(
                new Drift(
                        4,
                        List.of("40 NewOne"),
                        List.of("32 LOST"),
                        List.of("18 CARD_DECLINED -> CardStolen"),
                        List.of("503 The server failed -> Down")),
                drift);
        assertTrue(drift.text().contains("gone from the list: 1\n  32 LOST\n"), drift.text());
    }

    @Test
    void comparesWithMarkdownAndProto() throws IOException {
        assertEquals(
                List.of("19"),
                drift("list.md", "| Code |\n|---|\n| 17 |\n| 19 |\n", "columns: {code: Code}\n" + source())
                        .added());
        String proto = "enum Code { OK = 0; CARD_DECLINED = 17; LOST_IT = 32; }\n";
        Drift drift = drift("codes.proto", proto, "columns: {code: number, name: name}\nno-error: 0\n" + source());
        assertEquals(List.of("32 LOST -> LOST_IT"), drift.renamed());
        assertEquals(List.of("500-599 SERVER_FAILED"), drift.gone());
    }

    @Test
    void comparesWithColumnsOfAnOption() throws IOException {
        Drift drift = drift(
                "list.csv",
                "Nr,What\n17,Card declined\n",
                ColumnOptions.map("code=Nr,title=What").text());
        assertEquals(3, drift.gone().size(), "without a source of its own every error can be gone: " + drift);
        Checked<Drift> wrong =
                run("list.csv", "Nr\n17\n", ColumnOptions.map("kode=Nr").text());
        assertEquals("CB123", wrong.findings().get(0).problem().id());
    }

    @Test
    void comparesWithAnotherCatalogue() throws IOException {
        Files.writeString(folder.resolve("shop.yaml"), PAGE);
        Files.writeString(folder.resolve("other.yaml"), PAGE.replace("code: 32", "code: 33"));
        Drift drift = new DriftFiles(
                        new CatalogueState("shop.yaml", folder, List.of()),
                        folder.resolve("other.yaml"),
                        Optional.empty())
                .run()
                .value()
                .orElseThrow();
        assertEquals(List.of("33 LOST"), drift.added());
        assertEquals(List.of("32 LOST"), drift.gone());
    }

    /** The page that the catalogue of WhatsApp began with: its 66 rows, with texts of our own. */
    @Test
    void comparesTheCatalogueOfWhatsApp() throws IOException {
        Path catalogue = Path.of("../whatsapp/src/main/resources/dev/casebook/whatsapp/whatsapp.yaml");
        String map = """
                columns: {code: Code}
                source: {name: bizmagnets, title: Page, date: 2026-11-01}
                """;
        Drift drift = new DriftFiles(
                        new CatalogueState(catalogue.toString(), Path.of("").toAbsolutePath(), List.of()),
                        Path.of("src/test/resources/drift/whatsapp-page.html"),
                        Optional.of(CatalogueFile.of("map.yaml", map.getBytes())))
                .run()
                .value()
                .orElseThrow();
        assertEquals(65, drift.compared(), "one code is there twice");
        assertEquals(List.of(), drift.added());
        assertEquals(List.of(), drift.gone());
    }

    /** As many codes as MySQL has. */
    @Test
    void comparesThousandsOfCodes() throws IOException {
        StringBuilder table = new StringBuilder("name\tcode\tcategory\ttitle\n");
        StringBuilder list = new StringBuilder("code,name\n");
        for (int code = 1; code <= 5_602; code++) {
            table.append("E")
                    .append(code)
                    .append('\t')
                    .append(code)
                    .append("\tother\tError ")
                    .append(code)
                    .append('\n');
            list.append(code + 1).append(",E").append(code + 1).append('\n');
        }
        Files.writeString(folder.resolve("large.tsv"), table);
        Files.writeString(
                folder.resolve("large.yaml"),
                PAGE.substring(0, PAGE.indexOf("errors:")).replace("sources:", "include: ./large.tsv\nsources:"));
        Files.writeString(folder.resolve("large.csv"), list);
        Drift drift = new DriftFiles(
                        new CatalogueState("large.yaml", folder, List.of()),
                        folder.resolve("large.csv"),
                        Optional.of(ColumnOptions.map("code=code,name=name")))
                .run()
                .value()
                .orElseThrow();
        assertEquals(new Drift(5_602, List.of("5603 E5603"), List.of("1 E1"), List.of(), List.of()), drift);
    }

    @Test
    void findsNoDifferenceWhereThereIsNone() throws IOException {
        String list = "Code,Name,Text\n17,CARD_DECLINED,Card declined\n500,,\n32,lost,Lost\n";
        Drift drift = drift("list.csv", list, MAP);
        assertTrue(!drift.isAny(), drift.text());
        assertTrue(drift.text().endsWith("no difference\n"));
    }

    @Test
    void writesTheDateAndTheDigest() throws IOException {
        String digest = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
        Files.writeString(folder.resolve("list.txt"), "hello");
        assertEquals(
                PAGE.replace("date: 2026-01-01\n", "date: 2026-11-02\n    digest: " + digest + "\n"),
                written(PAGE, "page"));
        assertEquals(
                PAGE.replace("title: Forum\n", "title: Forum\n    date: 2026-11-02\n    digest: " + digest + "\n"),
                written(PAGE, "forum"));
        String braces = "name: Ö\r\nsources:\r\n  page: {title: Page} # here\r\n";
        assertEquals(
                braces.replace("Page}", "Page, date: 2026-11-02, digest: " + digest + "}"), written(braces, "page"));
        assertEquals(written(PAGE, "page"), written(written(PAGE, "page"), "page"));
        String comment = "sources:\r\n  page:\r\n    title: Page # here\r\n    date: 2026-01-01 # then\r\n";
        assertEquals(
                comment.replace("2026-01-01 # then\r\n", "2026-11-02 # then\r\n    digest: " + digest + "\r\n"),
                written(comment, "page"));
        assertEquals(PAGE, written(PAGE, "other"));
    }

    private String written(String page, String source) throws IOException {
        Path file = folder.resolve("shop.yaml");
        Files.writeString(file, page);
        boolean found = new DriftFiles(
                        new CatalogueState("shop.yaml", folder, List.of()),
                        folder.resolve("list.txt"),
                        Optional.empty())
                .writeDate(file, source, java.time.LocalDate.of(2026, 11, 2));
        assertEquals(!source.equals("other"), found);
        return Files.readString(file);
    }

    private static String source() {
        return "source: {name: page, title: Page, date: 2026-11-01}\n";
    }

    private Drift drift(String name, String list, String map) throws IOException {
        Checked<Drift> drift = run(name, list, map);
        assertEquals(List.of(), drift.findings());
        return drift.value().orElseThrow();
    }

    private Checked<Drift> run(String name, String list, String map) throws IOException {
        Files.writeString(folder.resolve("shop.yaml"), PAGE);
        Files.writeString(folder.resolve(name), list);
        return new DriftFiles(
                        new CatalogueState("shop.yaml", folder, List.of()),
                        folder.resolve(name),
                        Optional.of(CatalogueFile.of("map.yaml", map.getBytes())))
                .run();
    }
}
