package dev.casebook.fuzz;

import dev.casebook.CodedException;
import dev.casebook.ErrorDefinition;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import java.util.Optional;

/** An error of envelopes that no catalogue has. */
final class FormException extends CodedException {
    private static final long serialVersionUID = 1L;

    FormException(ErrorReport report, StackTrace stackTrace) {
        super(report, null, stackTrace);
    }

    @Override
    public Optional<? extends ErrorDefinition> error() {
        return Optional.empty();
    }
}
