package dev.casebook.processor.compiler;

import static dev.casebook.catalogue.diagnostic.BuildProblems.OTHER_DIGEST;
import static dev.casebook.catalogue.diagnostic.HandlerProblems.UNHANDLED_TYPES;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Severity;
import java.util.Map;

/**
 * How serious findings are in one compilation: the options can make warnings errors, and unhandled errors warnings.
 *
 * @param options the options that were given
 */
public record SeverityPolicy(Map<String, String> options) {
    public SeverityPolicy {
        options = Map.copyOf(options);
    }

    /** The severity of a finding, whatever its problem says. */
    public Severity of(Finding finding) {
        if (finding.is(UNHANDLED_TYPES) && is(ProcessorOptions.UNHANDLED, ProcessorOptions.WARNING)) {
            return Severity.WARNING;
        }
        return finding.severity() == Severity.WARNING && isRefused(finding) ? Severity.ERROR : finding.severity();
    }

    private boolean isRefused(Finding finding) {
        return is(ProcessorOptions.WARNINGS, ProcessorOptions.ERROR)
                || (finding.is(OTHER_DIGEST) && is(ProcessorOptions.DIGEST, ProcessorOptions.ERROR));
    }

    private boolean is(String option, String value) {
        return value.equals(options.get(option));
    }
}
