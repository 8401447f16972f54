package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;

/**
 * Creates exceptions from the indices of their types.
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
final class ShopFactory {
    /**
     * Not instantiable.
     */
    private ShopFactory() {
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
    static ShopException create(int index, ErrorReport report, Throwable cause,
            StackTrace stackTrace) {
        return switch (index) {
            case 1 -> CardDeclinedException.create(report, cause, stackTrace);
            case 2 -> ClosedException.create(report, cause, stackTrace);
            case 3 -> TooFastException.create(report, cause, stackTrace);
            case 4 -> UnrecognizedShopException.create(report, cause, stackTrace);
            case 5 -> UnrecognizedOrderException.create(report, cause, stackTrace);
            case 6 -> UnrecognizedPaymentException.create(report, cause, stackTrace);
            default -> OutOfStockException.create(report, cause, stackTrace);
        };
    }
}
