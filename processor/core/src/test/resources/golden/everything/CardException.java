package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;

/**
 * Card.
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public abstract sealed class CardException extends PaymentException
        permits CardDeclinedException,
                CardStolenException,
                UnrecognizedCardException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    CardException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    CardException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
    }
}
