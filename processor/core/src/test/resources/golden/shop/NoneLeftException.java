package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;

/**
 * Out of stock (ORD-001).
 *
 * @deprecated NONE_LEFT is OUT_OF_STOCK now.
 */
@Generated("catalogue.yaml")
@Deprecated
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public abstract sealed class NoneLeftException extends StockException permits SoldOutException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * An exception for a report, with a stack trace.
     *
     * @param report the error as it arrived
     */
    NoneLeftException(ErrorReport report) {
        super(report);
    }

    /**
     * An exception as it is asked for.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     */
    NoneLeftException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
    }
}
