package dev.casebook.maven.files;

import dev.casebook.catalogue.digest.CatalogueFile;
import dev.casebook.maven.files.ResourceFolder.Filtering;
import java.util.List;
import java.util.Optional;

/** A place where the compiler will look for a catalogue. */
interface Place {
    /** The file at a path from the resources root; empty where it is not here. */
    Optional<CatalogueFile> find(String path);

    /** The names of the files in the folder of a path. */
    List<String> namesBeside(String path);

    /** Whether the build changes the file at a path before the compiler sees it. */
    Filtering filtering();
}
