package dev.casebook.maven;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.DiagnosticText;
import dev.casebook.catalogue.diagnostic.FaultGuard;
import dev.casebook.catalogue.diagnostic.FaultReport;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.catalogue.digest.CatalogueFile;
import dev.casebook.catalogue.digest.CatalogueFiles;
import dev.casebook.catalogue.digest.FileLookup;
import dev.casebook.catalogue.format.CatalogueFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/** Prints the findings of catalogues to a log, and counts them. */
final class CatalogueCheck {
    private final FileLookup files;
    private final Log log;
    private final WarningLevel warnings;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private int catalogues;

    CatalogueCheck(FileLookup files, Log log, WarningLevel warnings) {
        this.files = files;
        this.log = log;
        this.warnings = warnings;
    }

    /** Checks the catalogue at a path from the root; that it is not there is a finding too. */
    void run(String path) {
        guard(path, found -> CatalogueCompiler.compile(path, files).findings().forEach(this::print));
    }

    /** The same for the form of its files alone. */
    void format(String path) {
        guard(path, found -> {
            found.forEach(file -> CatalogueFormat.check(file).forEach(this::print));
            if (found.isEmpty()) {
                print(CatalogueModule.notFound(path, files.tried(path)));
            }
        });
    }

    // files are read before: one that cannot be read is no fault of ours
    private void guard(String path, Consumer<List<CatalogueFile>> work) {
        catalogues++;
        List<CatalogueFile> found = CatalogueFiles.of(path, files);
        FaultReport fault = new FaultReport("the catalogue `" + path + "`", Setting.words());
        FaultGuard.run(fault, this::print, () -> work.accept(found));
    }

    int errors() {
        return count(Severity.ERROR);
    }

    /** What it came to, such as {@code 2 catalogues: 1 error, 0 warnings}. */
    String summary() {
        return counted(catalogues, "catalogue") + ": " + counted(errors(), "error") + ", "
                + counted(count(Severity.WARNING), "warning");
    }

    private void print(Diagnostic finding) {
        Severity severity = warnings.of(finding.severity());
        counts.merge(severity, 1, Integer::sum);
        String text = DiagnosticText.of(finding);
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
