package dev.casebook.benchmarks.retries;

import dev.casebook.Advice;
import dev.casebook.CodedException;
import dev.casebook.ErrorDefinition;
import dev.casebook.ErrorReport;
import dev.casebook.Outcome;
import dev.casebook.StackTrace;
import java.time.Duration;
import java.util.Optional;

/** What the simulated server refuses with: the default backoff of catalogues, and the server's waiting time. */
public final class SimulatedError extends CodedException {
    private static final long serialVersionUID = 1L;

    SimulatedError(int status, long waitMillis) {
        super(
                ErrorReport.of(status).toBuilder()
                        .httpStatus(status)
                        .retryAfter(Duration.ofMillis(waitMillis))
                        .build(),
                null,
                StackTrace.OMITTED);
    }

    @Override
    public Optional<ErrorDefinition> error() {
        return Optional.empty();
    }

    @Override
    protected Advice catalogueAdvice() {
        return Advice.RetryWithBackoff.DEFAULT;
    }

    @Override
    public Outcome outcome() {
        return Outcome.REJECTED;
    }
}
