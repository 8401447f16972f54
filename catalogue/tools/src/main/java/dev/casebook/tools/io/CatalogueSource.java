package dev.casebook.tools.io;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.file.FileLookup;

/**
 * Where a catalogue is read from.
 *
 * @param path its path from the root
 * @param files finds it and the files that it names
 */
public record CatalogueSource(String path, FileLookup files) {
    public CatalogueSource {
        requireNonNull(path, "path");
        requireNonNull(files, "files");
    }
}
