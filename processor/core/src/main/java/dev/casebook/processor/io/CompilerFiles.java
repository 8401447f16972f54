package dev.casebook.processor.io;

import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.FileLookup;
import java.util.List;
import java.util.Optional;

/**
 * The files of catalogues as a compiler finds them: each in the first place that has it.
 *
 * @param locator looks in every place
 */
public record CompilerFiles(CatalogueLocator locator) implements FileLookup {
    @Override
    public Optional<CatalogueFile> find(String path) {
        return search(path).flatMap(CatalogueLocator.Search::found).map(found -> CatalogueFile.of(path, found.bytes()));
    }

    @Override
    public List<String> tried(String path) {
        return search(path).map(CatalogueLocator.Search::tried).orElse(List.of());
    }

    private Optional<CatalogueLocator.Search> search(String path) {
        return CataloguePath.of(path, "").map(locator::find);
    }
}
