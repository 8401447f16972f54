package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * Limit reached (400-499).
 *
 * <p>What to do: Wait.
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
     * An exception for a report, with a stack trace.
     *
     * @param report the error as it arrived
     */
    public LimitReachedException(ErrorReport report) {
        super(report);
    }

    /**
     * An exception as it is asked for.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     */
    LimitReachedException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
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
    static BillingException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        return new LimitReachedException(report, cause, stackTrace);
    }

    @Override
    public Optional<BillingError> error() {
        return BillingError.LIMIT_REACHED.asOptional();
    }

    @Override
    public <R> R accept(BillingHandler<R> handler) {
        return handler.onLimitReached(this);
    }

    @Override
    public <R> R acceptStrict(BillingStrictHandler<R> handler) {
        return handler.onLimitReached(this);
    }
}
