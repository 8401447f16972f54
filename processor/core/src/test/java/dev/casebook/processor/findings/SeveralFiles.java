package dev.casebook.processor.findings;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.FileLookup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of a catalogue in one folder, {@code catalogue.yaml} first. */
record SeveralFiles(Path folder) implements FileLookup {
    static List<Finding> in(Path folder) {
        return CatalogueCompiler.compile("catalogue.yaml", new SeveralFiles(folder))
                .findings();
    }

    @Override
    public Optional<CatalogueFile> find(String path) {
        Path file = folder.resolve(path);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(CatalogueFile.of(path, Files.readAllBytes(file)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> tried(String path) {
        return List.of("class output", "class path");
    }
}
