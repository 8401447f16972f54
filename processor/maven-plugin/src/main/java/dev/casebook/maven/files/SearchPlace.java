package dev.casebook.maven.files;

import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.maven.files.ResourceFolder.Filtering;
import java.util.Optional;

/** A place where the compiler will look for a catalogue. */
interface SearchPlace {
    /** The file at a path from the resources root; empty where it is not here. */
    Optional<CatalogueFile> find(String path);

    /** Whether the build changes the file at a path before the compiler sees it. */
    Filtering filtering();

    /** The path of a file that messages print: where people find it. */
    String shownPath(String path);
}
