package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Captures;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import dev.casebook.generated.MissingMethods;
import java.time.Duration;
import java.util.Optional;

/**
 * Too many payments (pay/rate).
 *
 * <p>Remedy: Wait.
 *
 * <p>Advice: retry after 1 s, delays growing by a factor of 2 up to 5 min, at most 6 retries.
 */
@Generated("catalogue.yaml")
@CatalogueEntry(
        name = "TOO_FAST",
        codes = "pay/rate"
)
public final class TooFastException extends PaymentException implements PayError {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * The templates that find values in the texts of the server.
     */
    private static final Captures CAPTURES = Captures.of(
            "*again in {retry-after:minutes} minute*",
            "*again in {retry-after:seconds} second*",
            "limit {limit:int} reached*");

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
    static ShopException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        return new TooFastException(report, cause, stackTrace);
    }

    @Override
    public Optional<ShopError> error() {
        return ShopError.TOO_FAST.asOptional();
    }

    @Override
    public <R> R accept(ShopHandler<R> handler) {
        try {
            return handler.onTooFast(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R acceptStrict(ShopStrictHandler<R> handler) {
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

    /**
     * Returns the value {@code limit} from the text of the server, which is not trusted.
     *
     * @return the value, or empty if no template matches the text
     */
    public Optional<Integer> limit() {
        return CAPTURES.find(report(), "limit", Integer.class);
    }

    @Override
    protected Optional<Duration> waitInText() {
        return this.retryAfter();
    }

    @Override
    public <R> R accept(PayErrorHandler<R> handler) {
        try {
            return handler.onTooFast(this);
        } catch (AbstractMethodError missing) {
            return handler.onOther(PayError.Other.create(MissingMethods.check(missing, this)));
        }
    }
}
