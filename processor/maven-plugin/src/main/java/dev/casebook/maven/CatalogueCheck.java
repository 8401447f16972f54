package dev.casebook.maven;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.FaultGuard;
import dev.casebook.catalogue.diagnostic.FaultReport;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.catalogue.file.CatalogueFiles;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.catalogue.file.FilePath;
import dev.casebook.catalogue.format.CatalogueFormat;
import dev.casebook.tools.check.CheckedFile;
import dev.casebook.tools.check.SourceAge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Prints the findings of catalogues to a log, and counts them. */
final class CatalogueCheck {
    private final FileLookup files;
    private final Log log;
    private final WarningLevel warnings;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final List<CheckedFile> checked = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();
    private int catalogues;

    CatalogueCheck(FileLookup files, Log log, WarningLevel warnings) {
        this.files = files;
        this.log = log;
        this.warnings = warnings;
    }

    /** Checks the catalogue at a path from the root; that it is not there is a finding too. */
    void run(String path) {
        guard(path, () -> findings(path).forEach(this::print));
    }

    /** The same for its errors alone. */
    void errors(String path) {
        guard(path, () -> printErrors(path));
    }

    /** The same for the format of its files. A catalogue that has errors is not judged: the errors are printed. */
    void format(String path) {
        guard(path, () -> {
            if (!printErrors(path)) {
                CatalogueFiles.of(path, files)
                        .forEach(file -> CatalogueFormat.check(file).forEach(this::print));
            }
        });
    }

    private boolean printErrors(String path) {
        List<Finding> errors = findings(path).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        errors.forEach(this::print);
        return !errors.isEmpty();
    }

    private List<Finding> findings(String path) {
        return FilePath.withoutSourceFolder(path).isPresent()
                ? List.of(CatalogueModule.notFound(path, files.tried(path)))
                : CatalogueCompiler.compile(path, files).findings();
    }

    /** The sources of a catalogue that are older than a date, or have none. */
    void sources(String path, LocalDate oldest) {
        CatalogueCompiler.compile(path, files).value().stream()
                .flatMap(catalogue -> SourceAge.of(catalogue, oldest).stream())
                .forEach(this::print);
    }

    /** What was found, by catalogue. */
    List<CheckedFile> checked() {
        return List.copyOf(checked);
    }

    // files are read before: one that cannot be read is no bug in Casebook
    private void guard(String path, Runnable work) {
        catalogues++;
        found.clear();
        CatalogueFiles.of(path, files);
        FaultReport fault = new FaultReport("the catalogue `" + path + "`", PluginEnvironment.words());
        FaultGuard.run(fault, this::print, work);
        checked.add(new CheckedFile(path, found, files::shownPath));
    }

    /** Prints what it came to, or fails with it where a finding is an error. */
    void finish() throws MojoFailureException {
        failOnErrors();
        log.info(summary());
    }

    /** Fails with the summary where a finding is an error. */
    void failOnErrors() throws MojoFailureException {
        if (errors() > 0) {
            throw new MojoFailureException(summary());
        }
    }

    int errors() {
        return count(Severity.ERROR);
    }

    /** What it came to, such as {@code 2 catalogues: 1 error, 0 warnings}. */
    String summary() {
        return counted(catalogues, "catalogue") + ": " + counted(errors(), "error") + ", "
                + counted(count(Severity.WARNING), "warning");
    }

    private void print(Finding finding) {
        found.add(finding);
        Severity severity = warnings.of(finding.severity());
        counts.merge(severity, 1, Integer::sum);
        String text = FindingText.withPaths(finding, files::shownPath);
        switch (severity) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case NOTE -> log.info(text);
        }
    }

    private int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    private static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
