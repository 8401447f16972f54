package dev.casebook.tools.io;

import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.FileLookup;
import java.util.List;
import java.util.Optional;

/**
 * Finds files beside a catalogue, then in the jars of a class path, then among those that ship.
 *
 * @param own the place of the catalogue
 * @param jars the class path
 */
record JoinedLookup(FileLookup own, List<JarFiles> jars) implements FileLookup {
    JoinedLookup {
        jars = List.copyOf(jars);
    }

    @Override
    public Optional<CatalogueFile> find(String path) {
        return own.find(path)
                .or(() -> jars.stream().flatMap(jar -> jar.find(path).stream()).findFirst())
                .or(() -> ShippedCatalogues.files().find(path));
    }

    @Override
    public List<String> tried(String path) {
        return own.tried(path);
    }

    @Override
    public String shownPath(String path) {
        return own.find(path).isPresent() ? own.shownPath(path) : path;
    }
}
