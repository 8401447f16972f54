package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Captures;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import java.time.Duration;
import java.util.Optional;

/**
 * Too fast (300).
 *
 * <p>Remedy: Wait.
 *
 * <p>Advice: give up.
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
     * The templates that find values in the texts of the server.
     */
    private static final Captures CAPTURES = Captures.of(
            "again in {retry-after:seconds}");

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    public TooFastException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    TooFastException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
    }

    /**
     * Creates an exception of this type.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
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
        try {
            return handler.onTooFast(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R acceptStrict(DepotStrictHandler<R> handler) {
        try {
            return handler.onTooFast(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    /**
     * Returns the value {@code retry-after} from the text of the server, which is not trusted.
     *
     * @return the value, or empty if no template matches the text
     */
    public Optional<Duration> retryAfter() {
        return CAPTURES.find(report(), "retry-after", Duration.class);
    }

    @Override
    protected Optional<Duration> waitInText() {
        return this.retryAfter();
    }
}
