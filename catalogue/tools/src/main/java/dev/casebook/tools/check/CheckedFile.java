package dev.casebook.tools.check;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Severity;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A catalogue that was checked.
 *
 * @param name the catalogue as it was named
 * @param findings what was found in it and in the files that it names
 * @param paths the path to show for a file's path from the resources root
 */
public record CheckedFile(String name, List<Finding> findings, UnaryOperator<String> paths) {
    public CheckedFile {
        requireNonNull(name, "name");
        findings = List.copyOf(findings);
        requireNonNull(paths, "paths");
    }

    /** The number of findings of a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
