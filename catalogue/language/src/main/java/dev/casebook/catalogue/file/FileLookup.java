package dev.casebook.catalogue.file;

import java.util.List;
import java.util.Optional;

/** Finds a file by its path from the resources root. */
@FunctionalInterface
public interface FileLookup {
    /** The file; empty where there is none. */
    Optional<CatalogueFile> find(String path);

    /** Every place, in words, where a file that is not there was looked for. */
    default List<String> tried(String path) {
        return List.of();
    }

    /** The path of a file that messages print, such as one that an editor opens. */
    default String shownPath(String path) {
        return path;
    }

    /** Finds nothing: for a catalogue without other files. */
    static FileLookup nowhere() {
        return path -> Optional.empty();
    }
}
