package dev.casebook.tools.imports;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.OutputFiles;
import dev.casebook.tools.io.InputFile;
import dev.casebook.tools.io.ResourceRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An import from files into files.
 *
 * @param list the list of the vendor
 * @param map the import map
 * @param out the catalogue to write
 */
public record ImportFiles(Path list, Path map, Path out) {
    /**
     * What was written.
     *
     * @param files the files that changed
     * @param report what the import came to
     */
    public record Written(List<Path> files, ImportReport report) {
        public Written {
            files = List.copyOf(files);
            requireNonNull(report, "report");
        }
    }

    public ImportFiles {
        requireNonNull(list, "list");
        requireNonNull(map, "map");
        requireNonNull(out, "out");
    }

    /**
     * Imports, and writes the files if no finding is an error.
     *
     * @throws IOException if a file cannot be read or written; the message is for people
     */
    public Checked<Written> run() throws IOException {
        Checked<ImportMap> read = ImportMap.read(InputFile.read(map));
        if (read.value().isEmpty() || read.hasErrors()) {
            return new Checked<>(Optional.empty(), read.findings());
        }
        ResourceRoot root = ResourceRoot.of(out);
        Checked<ImportResult> result = Importer.run(
                new ImportRequest(InputFile.read(list), read.value().get(), root.file(), root));
        Findings findings = new Findings();
        findings.addAll(result.findings());
        if (result.value().isEmpty()) {
            return findings.check(Optional.empty());
        }
        List<Path> files = OutputFiles.write(root.folder(), result.value().get().files());
        return findings.check(
                Optional.of(new Written(files, result.value().get().report())));
    }
}
