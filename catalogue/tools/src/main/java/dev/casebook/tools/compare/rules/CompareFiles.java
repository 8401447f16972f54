package dev.casebook.tools.compare.rules;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.tools.compare.AcceptedChange;
import dev.casebook.tools.compare.ChangeRule;
import dev.casebook.tools.compare.Comparison;
import dev.casebook.tools.compare.ComparisonResult;
import dev.casebook.tools.compare.HandlerMap;
import dev.casebook.tools.io.CatalogueState;
import dev.casebook.tools.io.InputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A comparison of files.
 *
 * @param before the first state
 * @param after the second state
 * @param accepted the file of accepted changes
 * @param classes a folder of classes with maps of handlers, such as {@code target/classes}
 */
public record CompareFiles(
        CatalogueState before, CatalogueState after, Optional<Path> accepted, Optional<Path> classes) {
    public CompareFiles {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(accepted, "accepted");
        requireNonNull(classes, "classes");
    }

    /**
     * Compares. There is no result where one of the catalogues, or the file of accepted changes, has an error.
     *
     * @throws IOException if a file cannot be read; the message is for people
     */
    public Checked<ComparisonResult> run() throws IOException {
        Findings findings = new Findings();
        Optional<Catalogue> was = read(before, findings);
        Optional<Catalogue> is = read(after, findings);
        List<AcceptedChange> accepts = List.of();
        if (accepted.isPresent()) {
            List<String> ids = CompareRules.all().stream().map(ChangeRule::id).toList();
            Checked<List<AcceptedChange>> read = AcceptedChange.read(InputFile.read(accepted.get()), ids);
            findings.addAll(read.findings());
            accepts = read.value().orElse(List.of());
        }
        if (findings.hasErrors() || was.isEmpty() || is.isEmpty()) {
            return findings.check(Optional.empty());
        }
        Comparison comparison = Comparison.of(was.get(), is.get());
        List<HandlerMap> handlers = classes.isPresent() ? HandlerMap.in(classes.get()) : List.of();
        return findings.check(Optional.of(ComparisonResult.of(
                before.named(),
                after.named(),
                CompareRules.compare(comparison),
                accepts,
                handlers,
                comparison.families())));
    }

    /** Warnings of a catalogue are not the subject here. */
    private static Optional<Catalogue> read(CatalogueState state, Findings findings) throws IOException {
        Checked<Catalogue> read = state.read();
        for (Finding finding : read.findings()) {
            if (finding.severity() == Severity.ERROR) {
                findings.add(finding);
            }
        }
        return read.value();
    }
}
