package dev.casebook.tools.io;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.markdown.CataloguePage;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.testing.ExpectedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of each catalogue that ships is made from the catalogue; {@code -Dcasebook.rewrite=true} writes it. */
class ShippedPagesTest {
    private static final Path DOCS = Path.of("../../docs");

    static List<String> names() {
        return ShippedCatalogues.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void showsTheCatalogue(String name) throws IOException {
        Path page = DOCS.resolve(name + ".md");
        ExpectedFile.assertContains(page, CataloguePage.refreshed(Files.readString(page), catalogue(name)));
    }

    private static Catalogue catalogue(String name) {
        String path = ShippedCatalogues.path(name).orElseThrow();
        return CatalogueCompiler.compile(path, ShippedCatalogues.files())
                .value()
                .orElseThrow();
    }
}
