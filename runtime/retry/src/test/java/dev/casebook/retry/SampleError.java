package dev.casebook.retry;

import dev.casebook.Advice;
import dev.casebook.CodedException;
import dev.casebook.ErrorDefinition;
import dev.casebook.ErrorReport;
import dev.casebook.Outcome;
import java.time.Duration;
import java.util.Optional;

/** An error with any advice, waiting time and outcome. */
public final class SampleError extends CodedException {
    private static final long serialVersionUID = 1L;

    private final Advice advice;
    private final Outcome outcome;

    private SampleError(ErrorReport report, Advice advice, Outcome outcome) {
        super(report);
        this.advice = advice;
        this.outcome = outcome;
    }

    /** Refused by the server. */
    public static SampleError of(Advice advice) {
        return new SampleError(ErrorReport.of(1), advice, Outcome.REJECTED);
    }

    /** A backoff from this many milliseconds on, doubled each time. */
    public static SampleError backoff(long initialMillis, int maxRetries) {
        return of(new Advice.RetryWithBackoff(Duration.ofMillis(initialMillis), 2, Duration.ofMinutes(5), maxRetries));
    }

    /** The same with a wait that the server named. */
    public SampleError saying(Duration wait) {
        return new SampleError(report().toBuilder().retryAfter(wait).build(), advice, outcome);
    }

    /** The same, though the server may have done it. */
    public SampleError unknown() {
        return new SampleError(report(), advice, Outcome.UNKNOWN);
    }

    /** The same with an HTTP status. */
    public SampleError status(int status) {
        return new SampleError(report().toBuilder().httpStatus(status).build(), advice, outcome);
    }

    @Override
    public Optional<ErrorDefinition> error() {
        return Optional.empty();
    }

    @Override
    protected Advice catalogueAdvice() {
        return advice;
    }

    @Override
    public Outcome outcome() {
        return outcome;
    }

    @Override
    protected String title() {
        return "sample";
    }
}
