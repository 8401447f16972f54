package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;

/**
 * Makes exceptions from the indices of their types.
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
final class DepotFactory {
    /**
     * Static members alone.
     */
    private DepotFactory() {
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
    static DepotException create(int index, ErrorReport report, Throwable cause,
            StackTrace stackTrace) {
        return switch (index) {
            case 2 -> ShelfException.create(report, cause, stackTrace);
            case 3 -> TooHeavyException.create(report, cause, stackTrace);
            case 4 -> DoorException.create(report, cause, stackTrace);
            case 5 -> NoKeyException.create(report, cause, stackTrace);
            case 6 -> TooFastException.create(report, cause, stackTrace);
            case 7 -> ServerException.create(report, cause, stackTrace);
            case 8 -> UnrecognizedDepotException.create(report, cause, stackTrace);
            case 9 -> UnrecognizedStockException.create(report, cause, stackTrace);
            default -> StockException.create(report, cause, stackTrace);
        };
    }
}
