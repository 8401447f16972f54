package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;

/**
 * Out of stock (ORD-001).
 *
 * @deprecated SOLD_OUT was renamed. Use {@link OutOfStockException} instead.
 */
@Generated("catalogue.yaml")
@Deprecated
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public abstract sealed class SoldOutException extends NoneLeftException permits OutOfStockException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    SoldOutException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    SoldOutException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
    }
}
