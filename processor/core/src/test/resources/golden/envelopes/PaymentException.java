package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;

/**
 * Payment.
 */
@Generated("catalogue.yaml")
public abstract sealed class PaymentException extends BillingException
        permits CardDeclinedException,
                CardStolenException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    PaymentException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    PaymentException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
    }
}
