package dev.casebook.maven.files;

import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.maven.files.ResourceFolder.Filtering;
import java.nio.file.Path;
import java.util.Optional;

/** A folder of resources that the build will copy to where the compiler looks. */
record ResourcePlace(ResourceFolder resources) implements SearchPlace {
    @Override
    public Optional<CatalogueFile> find(String path) {
        return inFolder(path)
                .filter(resources::takes)
                .flatMap(container()::read)
                .map(content -> CatalogueFile.of(path, content));
    }

    @Override
    public Filtering filtering() {
        return resources.filtering();
    }

    @Override
    public String shownPath(String path) {
        return inFolder(path)
                .map(resources.folder()::resolve)
                .map(Path::toString)
                .orElse(path);
    }

    private Container container() {
        return new FolderContainer(resources.folder());
    }

    private Optional<String> inFolder(String path) {
        String prefix = resources.prefix();
        return path.startsWith(prefix) ? Optional.of(path.substring(prefix.length())) : Optional.empty();
    }
}
