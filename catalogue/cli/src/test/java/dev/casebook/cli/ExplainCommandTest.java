package dev.casebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.casebook.catalogue.diagnostic.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people ask for is found, in each of its forms. */
class ExplainCommandTest {
    private static final String CATALOGUE = """
            casebook: 1
            name: Shop
            title: Shop
            revision: "1"
            translations: [pt]
            categories:
              order:
                title: Order
                covers: 500-599
                advice: {retry-after: 5m}
            errors:
              OUT_OF_STOCK:
                code: 17
                also: [100/33, 200-220]
                category: order
                title: Out of stock
                meaning: Nothing is left.
                remedy: Order fewer.
                renamed-from: SOLD_OUT
              STOCK_UNKNOWN:
                code: 18
                category: order
                title: Stock unknown
            """;

    @TempDir
    private Path folder;

    private String catalogue() throws IOException {
        Path file = folder.resolve("shop.yaml");
        Files.writeString(file, CATALOGUE);
        Files.writeString(folder.resolve("shop.pt.yaml"), """
                casebook: 1
                language: pt
                errors:
                  OUT_OF_STOCK:
                    title: {original: Out of stock, translation: Esgotado}
                """);
        return file.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17",
                "100/33",
                "210",
                "OUT_OF_STOCK",
                "out_of_stock",
                "SOLD_OUT",
                "OutOfStockException",
                "out stock"
            })
    void findsTheError(String query) throws IOException {
        CommandRun.of("explain", catalogue(), query)
                .ends(0)
                .prints("Out of stock")
                .prints("retry after 5 min")
                .prints("Order fewer.")
                .prints("onOutOfStock")
                .prints("former name SOLD_OUT");
    }

    @Test
    void listsSeveralHits() throws IOException {
        CommandRun.of("explain", catalogue(), "stock")
                .ends(0)
                .prints("2 errors of Shop")
                .prints("18  STOCK_UNKNOWN");
    }

    @Test
    void showsTheCategoryThatCoversACode() throws IOException {
        CommandRun.of("explain", catalogue(), "555")
                .ends(0)
                .prints("`555` is not listed")
                .prints("category order: Order")
                .prints("500-599");
        CommandRun.of("explain", catalogue(), "999").ends(1).says("has no error `999` and no category covers it");
        CommandRun.of("explain", catalogue(), "order").ends(0).prints("category order: Order");
    }

    @Test
    void suggestsWhatWasMeant() throws IOException {
        CommandRun.of("explain", catalogue(), "OUT_OF_STOKC").ends(1).says("did you mean `OUT_OF_STOCK`?");
    }

    @Test
    void translates() throws IOException {
        CommandRun.of("explain", catalogue(), "17", "--lang", "pt-BR").ends(0).prints("Esgotado");
        CommandRun.of("explain", catalogue(), "17", "--lang", "de").ends(2).says("it has pt");
    }

    @Test
    void writesJson() throws IOException {
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(CommandRun.of("explain", catalogue(), "17", "--format", "json")
                        .ends(0)
                        .out());
        assertEquals("OUT_OF_STOCK", json.at("/errors/0/name").asText());
        assertEquals("PT5M", json.at("/errors/0/advice/delay").asText());
        assertEquals("33", json.at("/errors/0/codes/1/subcode").asText());
    }

    @Test
    void findsCataloguesInJars() throws IOException {
        Path jar = folder.resolve("shop-1.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("com/acme/shop.yaml"));
            out.write(CATALOGUE.replace("translations: [pt]\n", "").getBytes(UTF_8));
            out.putNextEntry(new JarEntry("com/acme/Shop.class"));
            out.write(1);
        }
        String path = jar.toString();
        CommandRun.of("explain", "shop", "17", "--class-path", path).ends(0).prints("OUT_OF_STOCK");
        CommandRun.of("explain", path, "17").ends(0).prints("OUT_OF_STOCK");
        CommandRun.of("explain", path + "!/com/acme/shop.yaml", "17").ends(0).prints("OUT_OF_STOCK");
        CommandRun.of("explain", path + "!/no.yaml", "17").ends(2).says("has no file `no.yaml`");
        CommandRun.of("explain", "store", "17", "--class-path", path).ends(2).says("no jar of the class path has one");
        CommandRun.of("explain", "shop", "17", "--class-path", "no.jar").ends(2).says("there is no jar `no.jar`");
    }

    @Test
    void followsNoLinkOutOfItsFolder() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(folder.resolve("secret.txt"), "errors: {SECRET: {code: 9}}\n");
        Files.createSymbolicLink(inside.resolve("part.yaml"), folder.resolve("secret.txt"));
        Path file = inside.resolve("shop.yaml");
        Files.writeString(file, CATALOGUE.replace("translations: [pt]", "include: ./part.yaml"));
        CommandRun run = CommandRun.of("explain", file.toString(), "17").ends(2).says("part.yaml");
        assertFalse(run.err().contains("SECRET"), run.err());
    }

    @Test
    void explainsEveryFinding() {
        Problems.all()
                .forEach(problem ->
                        CommandRun.of("explain", problem.id()).ends(0).prints(problem.id() + ", a"));
        CommandRun.of("explain", "cb501").ends(0).prints("@Handles");
        CommandRun.of("explain", "CB999").ends(1).says("there is no finding `CB999`");
        CommandRun.of("explain", "shop").ends(2).says("what is to be explained is missing");
    }

    @Test
    void fitsNarrowTerminals() throws IOException {
        TerminalSetup narrow = new TerminalSetup(true, true, 20, UTF_8);
        String out = CommandRun.with(narrow, "", "explain", catalogue(), "17")
                .ends(0)
                .out();
        assertTrue(
                out.lines()
                        .allMatch(line -> line.length() <= 20 || !line.strip().contains(" ")),
                out);
    }

    @Test
    void escapesWhatTerminalsWouldObey() {
        CommandRun.of("explain", "http", "\u001b[31mred").ends(1).says("\\u001b[31mred");
    }
}
