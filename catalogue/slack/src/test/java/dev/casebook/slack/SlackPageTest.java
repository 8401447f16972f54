package dev.casebook.slack;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.markdown.CataloguePage;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.testing.ExpectedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page is made from the catalogue, without what has no class; {@code -Dcasebook.rewrite=true} writes it. */
class SlackPageTest {
    private static final Path PAGE = Path.of("../../docs/slack.md");
    private static final Path FOLDER = Path.of("src/main/resources/dev/casebook/slack");

    @Test
    void pageShowsErrorsWithAClass() throws IOException {
        ExpectedFile.assertContains(PAGE, CataloguePage.refreshed(Files.readString(PAGE), catalogue()));
    }

    private static Catalogue catalogue() {
        return CatalogueCompiler.compile("slack.yaml", SlackPageTest::find)
                .value()
                .orElseThrow();
    }

    private static Optional<CatalogueFile> find(String path) {
        try {
            String text = Files.readString(FOLDER.resolve(path));
            String shown = path.endsWith(".tsv") ? withClasses(text) : text;
            return Optional.of(CatalogueFile.of(path, shown.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String withClasses(String table) throws IOException {
        String page = Files.readString(FOLDER.resolve("slack.yaml"));
        return table.lines()
                .filter(line -> line.startsWith("#")
                        || line.startsWith("name\t")
                        || page.contains("\n  " + line.substring(0, line.indexOf('\t')) + ":\n"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
