package dev.casebook.catalogue.diagnostic;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A value and what was found on the way to it.
 *
 * @param value the value, as far as it could be made: with errors among the findings it is partial, or missing
 * @param findings every finding, in the order of the source
 */
public record Checked<T>(Optional<T> value, List<Finding> findings) {
    public Checked {
        requireNonNull(value, "value");
        findings = List.copyOf(findings);
    }

    /** Whether a finding fails the build. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
