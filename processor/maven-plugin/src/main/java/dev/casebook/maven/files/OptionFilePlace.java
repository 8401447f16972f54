package dev.casebook.maven.files;

import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.maven.files.ResourceFolder.Filtering;
import java.nio.file.Path;
import java.util.Optional;

/** One file that an option names: the catalogue of every path that it ends with, and the files beside it. */
record OptionFilePlace(Path file) implements SearchPlace {
    @Override
    public Optional<CatalogueFile> find(String path) {
        Path fileName = Path.of(path).getFileName();
        return file.resolveSibling(fileName).endsWith(path)
                ? new FolderContainer(file.resolveSibling(""))
                        .read(fileName.toString())
                        .map(content -> CatalogueFile.of(path, content))
                : Optional.empty();
    }

    @Override
    public Filtering filtering() {
        return Filtering.OFF;
    }

    @Override
    public String shownPath(String path) {
        return file.resolveSibling(Path.of(path).getFileName()).toString();
    }
}
