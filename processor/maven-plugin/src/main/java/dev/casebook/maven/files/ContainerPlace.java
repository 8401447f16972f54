package dev.casebook.maven.files;

import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.maven.files.ResourceFolder.Filtering;
import java.util.Optional;

/** A folder or jar of the class path. */
record ContainerPlace(Container container) implements SearchPlace {
    @Override
    public Optional<CatalogueFile> find(String path) {
        return container.read(path).map(content -> CatalogueFile.of(path, content));
    }

    @Override
    public Filtering filtering() {
        return Filtering.OFF;
    }

    @Override
    public String shownPath(String path) {
        return container.shownPath(path);
    }
}
