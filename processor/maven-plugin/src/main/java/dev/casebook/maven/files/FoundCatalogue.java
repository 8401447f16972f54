package dev.casebook.maven.files;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.file.CatalogueDigest;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.maven.files.ResourceFolder.Filtering;
import java.util.List;

/**
 * A catalogue with the files that it is made of.
 *
 * @param path its path from the resources root
 * @param files the catalogue itself, then what it includes and amends, and its translations
 * @param filtering whether the build changes one of the files before the compiler sees it
 */
public record FoundCatalogue(String path, List<CatalogueFile> files, Filtering filtering) {
    public FoundCatalogue {
        requireNonNull(path, "path");
        requireNonNull(filtering, "filtering");
        files = List.copyOf(files);
    }

    /** The file that the annotation names. */
    public CatalogueFile main() {
        return files.get(0);
    }

    /** The digest of what the processor reads. */
    public String digest() {
        return filtering == Filtering.ON ? CatalogueDigest.ofUnfiltered(files) : CatalogueDigest.of(files);
    }
}
