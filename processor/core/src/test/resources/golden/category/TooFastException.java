package golden;

import dev.casebook.CatalogueEntry;
import dev.casebook.ErrorReport;
import dev.casebook.Generated;
import dev.casebook.StackTrace;
import dev.casebook.text.Captures;
import java.time.Duration;
import java.util.Optional;

/**
 * Too fast (300).
 *
 * <p>What to do: Wait.
 */
@Generated("catalogue.yaml")
@CatalogueEntry(
        name = "TOO_FAST",
        codes = "300"
)
public final class TooFastException extends LimitException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * What finds values in what the server said.
     */
    private static final Captures CAPTURES = Captures.of(
            "again in {retry-after:seconds}");

    /**
     * An exception for a report, with a stack trace.
     *
     * @param report the error as it arrived
     */
    public TooFastException(ErrorReport report) {
        super(report);
    }

    /**
     * An exception as it is asked for.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     */
    TooFastException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
    }

    /**
     * A new exception of this type.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     * @return the exception
     */
    static DepotException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        return new TooFastException(report, cause, stackTrace);
    }

    @Override
    public Optional<DepotError> error() {
        return DepotError.TOO_FAST.asOptional();
    }

    @Override
    public <R> R accept(DepotHandler<R> handler) {
        return handler.onTooFast(this);
    }

    @Override
    public <R> R acceptStrict(DepotStrictHandler<R> handler) {
        return handler.onTooFast(this);
    }

    /**
     * The value {@code retry-after} out of what the server said, untrusted.
     *
     * @return the value, or empty where the text differs
     */
    public Optional<Duration> retryAfter() {
        return CAPTURES.find(report(), "retry-after", Duration.class);
    }

    @Override
    protected Optional<Duration> waitInText() {
        return this.retryAfter();
    }
}
