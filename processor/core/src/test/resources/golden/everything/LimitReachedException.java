package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * Limit reached (400-499).
 *
 * <p>Remedy: Wait.
 *
 * <p>Advice: retry when resolved: the end of the month; outcome unknown.
 */
@Generated("catalogue.yaml")
@CatalogueEntry(
        name = "LIMIT_REACHED",
        codes = "400-499"
)
public final class LimitReachedException extends PaymentException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    public LimitReachedException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    LimitReachedException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
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
    static BillingException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        return new LimitReachedException(report, cause, stackTrace);
    }

    @Override
    public Optional<BillingError> error() {
        return BillingError.LIMIT_REACHED.asOptional();
    }

    @Override
    public <R> R accept(BillingHandler<R> handler) {
        try {
            return handler.onLimitReached(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R acceptStrict(BillingStrictHandler<R> handler) {
        try {
            return handler.onLimitReached(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }
}
