package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;

/**
 * Creates exceptions from the indices of their types.
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
final class DepotFactory {
    /**
     * Not instantiable.
     */
    private DepotFactory() {
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
    static DepotException create(int index, ErrorReport report, Throwable cause,
            StackTrace stackTrace) {
        return switch (index) {
            case 2 -> ShelfException.create(report, cause, stackTrace);
            case 3 -> TooHeavyException.create(report, cause, stackTrace);
            case 4 -> GateException.create(report, cause, stackTrace);
            case 5 -> NoKeyException.create(report, cause, stackTrace);
            case 6 -> TooFastException.create(report, cause, stackTrace);
            case 7 -> ServerException.create(report, cause, stackTrace);
            case 8 -> UnrecognizedDepotException.create(report, cause, stackTrace);
            case 9 -> UnrecognizedStockException.create(report, cause, stackTrace);
            default -> StockException.create(report, cause, stackTrace);
        };
    }
}
