package dev.casebook.s3;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.markdown.CataloguePage;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.testing.ExpectedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The page is made from the catalogue; {@code -Dcasebook.rewrite=true} writes it. */
class S3PageTest {
    private static final Path PAGE = Path.of("../../docs/s3.md");
    private static final Path FOLDER = Path.of("src/main/resources/dev/casebook/s3");

    @Test
    void pageShowsTheCatalogue() throws IOException {
        ExpectedFile.assertContains(PAGE, CataloguePage.refreshed(Files.readString(PAGE), catalogue()));
    }

    private static Catalogue catalogue() {
        return CatalogueCompiler.compile("s3.yaml", S3PageTest::find).value().orElseThrow();
    }

    private static Optional<CatalogueFile> find(String path) {
        try {
            return Optional.of(CatalogueFile.of(path, Files.readAllBytes(FOLDER.resolve(path))));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
