package dev.casebook.tools.check;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.catalogue.file.CatalogueFiles;
import dev.casebook.catalogue.format.CatalogueFormat;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.tools.io.CatalogueSource;
import dev.casebook.tools.io.CatalogueState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Checks of catalogues.
 *
 * @param folder paths of files inside this folder are shown from there
 * @param subject what is checked
 * @param oldest sources with an earlier date, or without one, are findings too
 */
public record CheckFiles(Path folder, Subject subject, Optional<LocalDate> oldest) {
    /** What is checked. */
    public enum Subject {
        /** What a catalogue says: everything that the compiler checks. */
        CONTENT,
        /** How it is written. A catalogue with errors has these instead, since what cannot be read has no style. */
        STYLE
    }

    public CheckFiles {
        requireNonNull(folder, "folder");
        requireNonNull(subject, "subject");
        requireNonNull(oldest, "oldest");
    }

    /**
     * Checks a catalogue.
     *
     * @throws IOException if it is not there, or cannot be read; the message is for people
     */
    public CheckedFile check(CatalogueState state) throws IOException {
        CatalogueSource source = state.source();
        Checked<Catalogue> read = CatalogueCompiler.compile(source.path(), source.files());
        UnaryOperator<String> paths = path -> shown(source.files().shownPath(path));
        List<Finding> findings = new ArrayList<>();
        if (subject == Subject.CONTENT) {
            findings.addAll(read.findings());
            oldest.ifPresent(
                    date -> read.value().ifPresent(catalogue -> findings.addAll(SourceAge.of(catalogue, date))));
        } else if (read.hasErrors()) {
            read.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(findings::add);
        } else {
            CatalogueFiles.of(source.path(), source.files())
                    .forEach(file -> findings.addAll(CatalogueFormat.check(file)));
        }
        return new CheckedFile(state.named(), findings, paths);
    }

    private String shown(String path) {
        Path absolute = Path.of(path);
        return absolute.isAbsolute() && absolute.startsWith(folder)
                ? folder.relativize(absolute).toString()
                : path;
    }
}
