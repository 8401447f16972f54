package dev.casebook.catalogue.overlay;

import static dev.casebook.catalogue.diagnostic.FileProblems.BAD_FILE_PATH;
import static dev.casebook.catalogue.diagnostic.FileProblems.FILES_TOO_DEEP;
import static dev.casebook.catalogue.diagnostic.FileProblems.FILE_CYCLE;
import static dev.casebook.catalogue.diagnostic.FileProblems.FILE_NOT_FOUND;
import static dev.casebook.catalogue.diagnostic.FileProblems.TOO_MANY_FILES;
import static dev.casebook.catalogue.diagnostic.FileProblems.UNSEEN_FILE;
import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.CatalogueFiles;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.catalogue.file.FilePath;
import dev.casebook.catalogue.file.TextFormat;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.catalogue.syntax.SyntaxTree;
import dev.casebook.catalogue.syntax.Utf8Decoder;
import dev.casebook.catalogue.syntax.YamlReader;
import dev.casebook.catalogue.table.TableReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds and reads the files that others name, each once. */
final class FileReader {
    /** How many files can include each other in a chain: nobody finds an error that is further away. */
    static final int DEPTH = 20;

    private final FileLookup lookup;
    private final Findings findings;
    private final Map<String, ParsedFile> open = new HashMap<>();
    private SyntaxTree.Extent extent = SyntaxTree.Extent.WHOLE;

    FileReader(FileLookup lookup, Findings findings) {
        this.lookup = lookup;
        this.findings = findings;
    }

    /** Whether all that was asked for could be read. */
    SyntaxTree.Extent extent() {
        return extent;
    }

    ParsedFile read(SourceText text) {
        findings.addText(text);
        TextFormat format = TextFormat.of(text.name());
        SyntaxTree tree = format.isTable() ? TableReader.read(text, format, findings) : YamlReader.read(text, findings);
        if (tree.extent() == SyntaxTree.Extent.PART) {
            extent = SyntaxTree.Extent.PART;
        }
        ParsedFile file = ParsedFile.of(text, tree);
        open.put(file.path(), file);
        return file;
    }

    /** The file that is named at a place; empty where that has a finding. */
    Optional<ParsedFile> read(ParsedFile from, Syntax.Scalar named, FileChain trail) {
        String written = named.text().strip();
        Optional<String> path = FilePath.resolve(written, from.path());
        if (path.isEmpty()) {
            return refuse(BAD_FILE_PATH.of(written).at(named.span()));
        }
        if (!from.namedByLines().contains(written)) {
            findings.add(UNSEEN_FILE.of(written).at(named.span()));
        }
        List<FileChain.Step> round = trail.round(path.get());
        if (!round.isEmpty()) {
            findings.add(cycle(named, path.get(), round));
            return Optional.empty();
        }
        return find(path.get(), named, trail);
    }

    private Optional<ParsedFile> find(String path, Syntax.Scalar named, FileChain trail) {
        if (open.containsKey(path)) {
            return Optional.of(requireNonNull(open.get(path)));
        }
        if (trail.length() > DEPTH) {
            return refuse(FILES_TOO_DEEP.of(DEPTH).at(named.span()));
        }
        if (open.size() >= CatalogueFiles.MAX) {
            return refuse(TOO_MANY_FILES.of(CatalogueFiles.MAX).at(named.span()));
        }
        return lookup.find(path)
                .map(this::decode)
                .orElseGet(
                        () -> refuse(FILE_NOT_FOUND.of(path, lookup.tried(path)).at(named.span())));
    }

    private Optional<ParsedFile> decode(CatalogueFile file) {
        Checked<SourceText> text = Utf8Decoder.decode(file.path(), file.bytes());
        if (text.value().isEmpty()) {
            extent = SyntaxTree.Extent.PART;
        }
        findings.addAll(text.findings());
        return text.value().map(this::read);
    }

    private Optional<ParsedFile> refuse(Finding finding) {
        findings.add(finding);
        extent = SyntaxTree.Extent.PART;
        return Optional.empty();
    }

    private static Finding cycle(Syntax.Scalar named, String path, List<FileChain.Step> round) {
        List<String> steps =
                new ArrayList<>(round.stream().map(FileChain.Step::path).toList());
        steps.add(path);
        Finding finding = FILE_CYCLE.of(steps).at(named.span());
        for (FileChain.Step step : round.subList(1, round.size())) {
            finding = finding.with(Label.reference(step.path()), step.named());
        }
        return finding;
    }
}
