package dev.casebook.catalogue.digest;

import java.util.Optional;

/** Finds a file by its path from the resources root. */
@FunctionalInterface
public interface FileLookup {
    /** The file; empty where there is none. */
    Optional<CatalogueFile> find(String path);
}
