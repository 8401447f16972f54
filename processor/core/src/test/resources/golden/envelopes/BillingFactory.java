package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;

/**
 * Creates exceptions from the indices of their types.
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
final class BillingFactory {
    /**
     * Not instantiable.
     */
    private BillingFactory() {
    }

    /**
     * Creates an exception of the type with an index.
     *
     * @param index the index of the type
     * @param report the error as it arrived
     *
     * @param cause the cause, or null
     *
     * @param stackTrace whether to record the stack trace
     *
     * @return the exception
     */
    static BillingException create(int index, ErrorReport report, Throwable cause,
            StackTrace stackTrace) {
        return switch (index) {
            case 1 -> CardStolenException.create(report, cause, stackTrace);
            case 2 -> UnrecognizedBillingException.create(report, cause, stackTrace);
            default -> CardDeclinedException.create(report, cause, stackTrace);
        };
    }
}
