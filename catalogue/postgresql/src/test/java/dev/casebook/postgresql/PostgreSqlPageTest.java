package dev.casebook.postgresql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.markdown.CataloguePage;
import dev.casebook.catalogue.model.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page is made from the catalogue; {@code -Dcasebook.rewrite=true} writes it. */
class PostgreSqlPageTest {
    private static final Path PAGE = Path.of("../../docs/postgresql.md");
    private static final Path CATALOGUE = Path.of("src/main/resources/dev/casebook/postgresql/postgresql.yaml");

    @Test
    void thePageSaysWhatTheCatalogueSays() throws IOException {
        String page = Files.readString(PAGE, UTF_8);
        String fresh = CataloguePage.refreshed(page, catalogue());
        if (Boolean.getBoolean("casebook.rewrite")) {
            Files.writeString(PAGE, fresh, UTF_8);
        } else {
            assertEquals(fresh, page, "stale: run the tests once with -Dcasebook.rewrite=true");
        }
    }

    private static Catalogue catalogue() throws IOException {
        return CatalogueCompiler.compile("postgresql.yaml", Files.readAllBytes(CATALOGUE))
                .value()
                .orElseThrow();
    }
}
