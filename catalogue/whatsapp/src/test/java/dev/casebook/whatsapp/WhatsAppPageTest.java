package dev.casebook.whatsapp;

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
class WhatsAppPageTest {
    private static final Path PAGE = Path.of("../../docs/whatsapp.md");
    private static final Path CATALOGUE = Path.of("src/main/resources/dev/casebook/whatsapp/whatsapp.yaml");

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
        return CatalogueCompiler.compile("whatsapp.yaml", Files.readAllBytes(CATALOGUE))
                .value()
                .orElseThrow();
    }
}
