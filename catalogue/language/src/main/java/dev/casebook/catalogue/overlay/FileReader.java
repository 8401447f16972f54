package dev.casebook.catalogue.overlay;

import static dev.casebook.catalogue.diagnostic.Problem.BAD_FILE_PATH;
import static dev.casebook.catalogue.diagnostic.Problem.FILES_TOO_DEEP;
import static dev.casebook.catalogue.diagnostic.Problem.FILE_CIRCLE;
import static dev.casebook.catalogue.diagnostic.Problem.FILE_NOT_FOUND;
import static dev.casebook.catalogue.diagnostic.Problem.TOO_MANY_FILES;
import static dev.casebook.catalogue.diagnostic.Problem.UNSEEN_FILE;
import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Shown;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.CatalogueFiles;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.catalogue.file.FilePath;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.catalogue.syntax.Tree;
import dev.casebook.catalogue.syntax.Utf8;
import dev.casebook.catalogue.syntax.YamlReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds and reads the files that others name, each once. */
final class FileReader {
    /** How many files can stand one behind the other: nobody finds an error that is further away. */
    static final int DEPTH = 20;

    private final FileLookup lookup;
    private final Findings findings;
    private final Map<String, OpenFile> open = new HashMap<>();
    private Tree.Extent extent = Tree.Extent.WHOLE;

    FileReader(FileLookup lookup, Findings findings) {
        this.lookup = lookup;
        this.findings = findings;
    }

    /** Whether all that was asked for could be read. */
    Tree.Extent extent() {
        return extent;
    }

    OpenFile read(SourceText text) {
        findings.addText(text);
        Tree tree = YamlReader.read(text, findings);
        if (tree.extent() == Tree.Extent.PART) {
            extent = Tree.Extent.PART;
        }
        OpenFile file = OpenFile.of(text, tree);
        open.put(file.path(), file);
        return file;
    }

    /** The file that is named at a place; empty where that has a finding. */
    Optional<OpenFile> read(OpenFile from, Syntax.Scalar named, Trail trail) {
        String written = named.text().strip();
        Optional<String> path = FilePath.resolve(written, from.path());
        if (path.isEmpty()) {
            return refuse(Diagnostic.at(named.span(), BAD_FILE_PATH, Shown.of(written)));
        }
        if (!from.namedByLines().contains(written)) {
            findings.add(Diagnostic.at(named.span(), UNSEEN_FILE, Shown.of(written)));
        }
        List<Trail.Step> round = trail.round(path.get());
        if (!round.isEmpty()) {
            findings.add(circle(named, path.get(), round));
            return Optional.empty();
        }
        return find(path.get(), named, trail);
    }

    private Optional<OpenFile> find(String path, Syntax.Scalar named, Trail trail) {
        if (open.containsKey(path)) {
            return Optional.of(requireNonNull(open.get(path)));
        }
        if (trail.length() > DEPTH) {
            return refuse(Diagnostic.at(named.span(), FILES_TOO_DEEP, Integer.toString(DEPTH)));
        }
        if (open.size() >= CatalogueFiles.MAX) {
            return refuse(Diagnostic.at(named.span(), TOO_MANY_FILES, Integer.toString(CatalogueFiles.MAX)));
        }
        return lookup.find(path)
                .map(this::decode)
                .orElseGet(() -> refuse(Diagnostic.at(named.span(), FILE_NOT_FOUND, path, tried(path))));
    }

    private Optional<OpenFile> decode(CatalogueFile file) {
        Checked<SourceText> text = Utf8.decode(file.path(), file.bytes());
        if (text.value().isEmpty()) {
            extent = Tree.Extent.PART;
        }
        findings.addAll(text.findings());
        return text.value().map(this::read);
    }

    private Optional<OpenFile> refuse(Diagnostic finding) {
        findings.add(finding);
        extent = Tree.Extent.PART;
        return Optional.empty();
    }

    private String tried(String path) {
        List<String> places = lookup.tried(path);
        return places.isEmpty()
                ? " nowhere"
                : places.stream().map(place -> "\n    " + place).collect(Collectors.joining());
    }

    private static Diagnostic circle(Syntax.Scalar named, String path, List<Trail.Step> round) {
        String way = round.stream().map(Trail.Step::path).collect(Collectors.joining(" -> "));
        Diagnostic finding = Diagnostic.at(named.span(), FILE_CIRCLE, way + " -> " + path);
        for (Trail.Step step : round.subList(1, round.size())) {
            finding = finding.with(step.path() + " is referred to here", step.named());
        }
        return finding;
    }
}
