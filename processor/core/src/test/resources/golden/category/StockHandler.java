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
     * Stock.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onStock(StockException error);

    /**
     * Unrecognized error: Stock.
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onUnrecognizedStock(UnrecognizedStockException error) {
        return onStock(error);
    }

    /**
     * Shelf.
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onShelf(ShelfException error) {
        return onStock(error);
    }

    /**
     * Too heavy (103).
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onTooHeavy(TooHeavyException error) {
        return onShelf(error);
    }
}
