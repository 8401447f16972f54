package dev.casebook.stripe;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.markdown.CataloguePage;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.testing.ExpectedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page is made from the catalogue; {@code -Dcasebook.rewrite=true} writes it. */
class StripePageTest {
    private static final Path PAGE = Path.of("../../docs/stripe.md");
    private static final Path CATALOGUE = Path.of("src/main/resources/dev/casebook/stripe/stripe.yaml");

    @Test
    void pageShowsTheCatalogue() throws IOException {
        ExpectedFile.assertContains(PAGE, CataloguePage.refreshed(Files.readString(PAGE), catalogue()));
    }

    private static Catalogue catalogue() throws IOException {
        return CatalogueCompiler.compile("stripe.yaml", Files.readAllBytes(CATALOGUE))
                .value()
                .orElseThrow();
    }
}
