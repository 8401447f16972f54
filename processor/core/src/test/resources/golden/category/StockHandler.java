package golden;

import dev.casebook.generated.Generated;

/**
 * The part of {@link DepotHandler} for one category: Stock.
 *
 * @param <R> the return type of the methods
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface StockHandler<R> {
    /**
     * Handles {@link StockException}: Stock.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onStock(StockException error);

    /**
     * Handles {@link UnrecognizedStockException}: Unrecognized error: Stock.
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onUnrecognizedStock(UnrecognizedStockException error) {
        return onStock(error);
    }

    /**
     * Handles {@link ShelfException}: Shelf.
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onShelf(ShelfException error) {
        return onStock(error);
    }

    /**
     * Handles {@link TooHeavyException}: Too heavy (103).
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onTooHeavy(TooHeavyException error) {
        return onShelf(error);
    }
}
