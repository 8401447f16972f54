package dev.casebook.tools.format;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.CatalogueFiles;
import dev.casebook.catalogue.file.OutputFiles;
import dev.casebook.catalogue.file.TextFormat;
import dev.casebook.catalogue.format.CatalogueFormat;
import dev.casebook.catalogue.format.CatalogueFormatter;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Utf8Decoder;
import dev.casebook.catalogue.syntax.YamlReader;
import dev.casebook.tools.io.InputFile;
import dev.casebook.tools.io.ResourceRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings a catalogue into the style, with the files that it includes and amends and its translations; tables have none.
 *
 * @param file the catalogue, or another file of YAML in the catalogue language
 */
public record FormatFiles(Path file) {
    public FormatFiles {
        requireNonNull(file, "file");
    }

    /**
     * The files in the style. Nothing is written. Where a file is no YAML, there are findings and no files.
     *
     * @throws IOException if a file cannot be read; the message is for people
     */
    public Checked<List<StyledFile>> run() throws IOException {
        InputFile.read(file);
        ResourceRoot root = ResourceRoot.of(file);
        Findings findings = new Findings();
        List<StyledFile> styled = new ArrayList<>();
        for (CatalogueFile each : CatalogueFiles.of(root.file(), root)) {
            if (!TextFormat.of(each.path()).isTable()) {
                check(each, findings);
                CatalogueFile after = CatalogueFormatter.format(each);
                styled.add(new StyledFile(shown(root, each), each, after, CatalogueFormat.check(after)));
            }
        }
        return findings.check(findings.hasErrors() ? Optional.empty() : Optional.of(styled));
    }

    private static void check(CatalogueFile file, Findings findings) {
        Checked<SourceText> text = Utf8Decoder.decode(file.path(), file.bytes());
        findings.addAll(text.findings());
        text.value().ifPresent(source -> YamlReader.read(source, findings));
    }

    private Path shown(ResourceRoot root, CatalogueFile each) {
        return each.path().equals(root.file()) ? file : root.folder().resolve(each.path());
    }

    /**
     * Writes the files that changed.
     *
     * @throws IOException if one cannot be written; then none has changed, unless a move failed
     */
    public static void write(List<StyledFile> files) throws IOException {
        for (StyledFile each : files) {
            if (each.isChanged()) {
                CatalogueFile named = CatalogueFile.of(
                        each.path().getFileName().toString(), each.after().bytes());
                OutputFiles.write(each.path().toAbsolutePath().resolveSibling(""), List.of(named));
            }
        }
    }
}
