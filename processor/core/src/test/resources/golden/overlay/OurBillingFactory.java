package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;

/**
 * Makes exceptions from the indices of their types.
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
final class OurBillingFactory {
    /**
     * Static members alone.
     */
    private OurBillingFactory() {
    }

    /**
     * A new exception of the type with this index.
     *
     * @return the exception
     * @param index the index of the type
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     */
    static OurBillingException create(int index, ErrorReport report, Throwable cause,
            StackTrace stackTrace) {
        return switch (index) {
            case 1 -> CardBentException.create(report, cause, stackTrace);
            case 2 -> UnrecognizedOurBillingException.create(report, cause, stackTrace);
            case 3 -> UnrecognizedPaymentException.create(report, cause, stackTrace);
            default -> CardDeclinedException.create(report, cause, stackTrace);
        };
    }
}
