package dev.casebook.tools.imports;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.FileLookup;

/**
 * What is imported, and where it goes.
 *
 * @param list the list of the vendor
 * @param map how it becomes a catalogue
 * @param page the path of the catalogue from the resources root, such as {@code com/acme/billing.yaml}
 * @param files finds the catalogue and its files, as they are now
 */
public record ImportRequest(CatalogueFile list, ImportMap map, String page, FileLookup files) {
    private static final String ENDING = ".yaml";

    public ImportRequest {
        requireNonNull(list, "list");
        requireNonNull(map, "map");
        requireNonNull(page, "page");
        requireNonNull(files, "files");
    }

    boolean hasPage() {
        return page.endsWith(ENDING);
    }

    /** The name of the page without its folder. */
    String pageName() {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    /** The path of the table beside the page. */
    String table() {
        return withoutEnding() + ".tsv";
    }

    /** The path of the file with operations beside the page. */
    String operations() {
        return withoutEnding() + ".operations" + ENDING;
    }

    private String withoutEnding() {
        return page.substring(0, page.length() - ENDING.length());
    }
}
