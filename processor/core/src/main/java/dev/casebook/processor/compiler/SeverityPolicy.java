package dev.casebook.processor.compiler;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Problem;
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
    public Severity of(Diagnostic finding) {
        if (finding.problem() == Problem.UNHANDLED && is(ProcessorOptions.UNHANDLED, ProcessorOptions.WARNING)) {
            return Severity.WARNING;
        }
        return finding.severity() == Severity.WARNING && isRefused(finding.problem())
                ? Severity.ERROR
                : finding.severity();
    }

    private boolean isRefused(Problem problem) {
        return is(ProcessorOptions.WARNINGS, ProcessorOptions.ERROR)
                || (problem == Problem.OTHER_DIGEST && is(ProcessorOptions.DIGEST, ProcessorOptions.ERROR));
    }

    private boolean is(String option, String value) {
        return value.equals(options.get(option));
    }
}
