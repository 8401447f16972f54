package dev.casebook.tools.imports;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.file.CatalogueFile;
import java.util.List;

/**
 * What an import gives.
 *
 * @param files the files to write; nothing of others changes
 * @param report what changed, for people
 */
public record ImportResult(List<CatalogueFile> files, ImportReport report) {
    public ImportResult {
        files = List.copyOf(files);
        requireNonNull(report, "report");
    }
}
