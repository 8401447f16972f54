package golden;

import dev.casebook.CodedException;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * Billing.
 *
 * <p>Every error of this API, at revision 1 of its catalogue.
 */
@Generated(
        value = "catalogue.yaml",
        revision = "1"
)
public abstract sealed class BillingException extends CodedException
        permits PaymentException,
                UnrecognizedBillingException,
                UnreadableBillingException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * An exception for a report, with a stack trace.
     *
     * @param report the error as it arrived
     */
    BillingException(ErrorReport report) {
        super(report);
    }

    /**
     * An exception as it is asked for.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     */
    BillingException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
    }

    /**
     * The code as it arrived.
     *
     * @return the code, or {@link ErrorReport#NO_CODE} where none could be read
     */
    public final int code() {
        return report().intCode();
    }

    /**
     * The revision of the catalogue that this was generated from.
     *
     * @return the revision
     */
    public static String revision() {
        return "1";
    }

    @Override
    public abstract Optional<BillingError> error();

    @Override
    public Optional<BillingCategory> category() {
        return error().map(BillingError::category);
    }

    @Override
    public Optional<BillingCategory> topCategory() {
        return category().map(BillingCategory::topCategory);
    }

    /**
     * Calls the handler's method for this error, by category or by error.
     *
     * @param handler what handles it
     * @param <R> what the handler returns
     * @return what the method returned
     */
    public abstract <R> R accept(BillingHandler<R> handler);

    /**
     * Calls the handler's method for this error, by error.
     *
     * @param handler what handles it
     * @param <R> what the handler returns
     * @return what the method returned
     */
    public abstract <R> R acceptStrict(BillingStrictHandler<R> handler);
}
