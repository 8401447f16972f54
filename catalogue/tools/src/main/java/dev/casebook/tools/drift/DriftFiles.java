package dev.casebook.tools.drift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.OutputFiles;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.tools.drift.DriftFinder.Listed;
import dev.casebook.tools.imports.ImportMap;
import dev.casebook.tools.io.CatalogueState;
import dev.casebook.tools.io.InputFile;
import dev.casebook.tools.list.ListFormat;
import dev.casebook.tools.list.ListRow;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where a catalogue and a vendor's list differ.
 *
 * @param catalogue the catalogue
 * @param list the list as it was saved, or another catalogue
 * @param map an import map that says where the errors are in the list; none for another catalogue
 */
public record DriftFiles(CatalogueState catalogue, Path list, Optional<CatalogueFile> map) {
    public DriftFiles {
        requireNonNull(catalogue, "catalogue");
        requireNonNull(list, "list");
        requireNonNull(map, "map");
    }

    /**
     * Finds the differences. There are none where a file has errors.
     *
     * @throws IOException if a file cannot be read; the message is for people
     */
    public Checked<Drift> run() throws IOException {
        Findings findings = new Findings();
        Optional<Catalogue> own = errors(catalogue.read(), findings);
        if (map.isEmpty()) {
            CatalogueState other = new CatalogueState(list.toString(), catalogue.folder(), List.of());
            Optional<Catalogue> listed = errors(other.read(), findings);
            return findings.check(own.flatMap(
                    is -> listed.map(was -> new DriftFinder(is, Optional.empty(), "").find(listed(was)))));
        }
        Optional<ImportMap> read = errors(ImportMap.read(map.get()), findings);
        if (findings.hasErrors() || own.isEmpty() || read.isEmpty()) {
            return findings.check(Optional.empty());
        }
        Checked<List<ListRow>> rows = ListFormat.read(
                InputFile.read(list), read.get().format(), read.get().place());
        findings.addAll(rows.findings());
        if (rows.hasErrors() || rows.value().isEmpty()) {
            return findings.check(Optional.empty());
        }
        DriftFinder finder = new DriftFinder(
                own.get(),
                Optional.of(read.get().source().name()),
                read.get().names().dropPrefix());
        return findings.check(Optional.of(finder.find(listed(rows.value().get(), read.get()))));
    }

    /**
     * Writes the date and the digest of the list into the entry of a source.
     *
     * @param file the file that has the source
     * @param source the name of the source
     * @param date when the list was saved
     * @return whether the file has such a source
     * @throws IOException if a file cannot be read or written
     */
    public boolean writeDate(Path file, String source, LocalDate date) throws IOException {
        CatalogueFile page = InputFile.read(file);
        String digest = digest(InputFile.read(list).bytes());
        Optional<String> changed =
                SourceDate.write(SourceText.of(page.path(), page.text()), source, date.toString(), digest);
        if (changed.isPresent()) {
            CatalogueFile written = CatalogueFile.of(
                    file.getFileName().toString(), changed.get().getBytes(UTF_8));
            OutputFiles.write(file.resolveSibling(""), List.of(written));
        }
        return changed.isPresent();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static <T> Optional<T> errors(Checked<T> read, Findings findings) {
        for (Finding finding : read.findings()) {
            if (finding.severity() == Severity.ERROR) {
                findings.add(finding);
            }
        }
        return read.hasErrors() ? Optional.empty() : read.value();
    }

    private static Map<String, Listed> listed(List<ListRow> rows, ImportMap map) {
        Map<String, Listed> listed = new LinkedHashMap<>();
        for (ListRow row : rows) {
            row.get(map.columns().code())
                    .filter(code -> !map.codes().noError().contains(code))
                    .map(map::codeOf)
                    .ifPresent(code -> listed.putIfAbsent(
                            code,
                            new Listed(map.columns().name(row), map.columns().title(row))));
        }
        return listed;
    }

    private static Map<String, Listed> listed(Catalogue other) {
        Map<String, Listed> listed = new LinkedHashMap<>();
        for (ErrorEntry error : other.errors()) {
            listed.put(
                    error.codes().code().value().toString(),
                    new Listed(
                            Optional.of(error.name().value().value()),
                            Optional.of(error.texts().title().value())));
        }
        return listed;
    }
}
