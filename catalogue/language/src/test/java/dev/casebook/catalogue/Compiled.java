package dev.casebook.catalogue;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.DiagnosticText;
import dev.casebook.catalogue.digest.CatalogueFile;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compiles what a test has. */
final class Compiled {
    /** The catalogue in a file, with others beside it. */
    static Checked<Catalogue> file(Path file) {
        return CatalogueCompiler.compile(file.getFileName().toString(), name -> read(file.resolveSibling(name), name));
    }

    private static Optional<CatalogueFile> read(Path file, String name) {
        try {
            return Files.exists(file)
                    ? Optional.of(CatalogueFile.of(name, Files.readAllBytes(file)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cases of a folder: each file that is not a translation of another, and has no second ending. */
    static List<Path> cases(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[^.]+\\.yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** The files of a case: its catalogue, and the translations of that. */
    static List<Path> files(Path catalogue) throws IOException {
        String stem = catalogue.getFileName().toString().replace(".yaml", "");
        try (Stream<Path> files = Files.list(catalogue.resolveSibling(""))) {
            return files.filter(file -> file.getFileName().toString().matches(stem + "(\\.[A-Za-z-]+)?\\.yaml"))
                    .sorted()
                    .toList();
        }
    }

    static Checked<Catalogue> text(String text) {
        return CatalogueCompiler.compile(SourceText.of("billing.yaml", text));
    }

    static List<String> messages(String text) {
        return text(text).findings().stream().map(DiagnosticText::withSeverity).toList();
    }

    private Compiled() {}
}
