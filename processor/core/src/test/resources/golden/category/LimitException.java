package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;

/**
 * Limit.
 */
@Generated("catalogue.yaml")
public abstract sealed class LimitException extends ServerException permits TooFastException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    LimitException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    LimitException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
    }
}
