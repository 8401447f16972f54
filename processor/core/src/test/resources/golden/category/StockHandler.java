package golden;

import dev.casebook.generated.Generated;

/**
 * The part of {@link DepotHandler} for one category: Stock.
 *
 * @param <R> what its methods return
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface StockHandler<R> {
    /**
     * Stock.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onStock(StockException error);

    /**
     * Unrecognized error: Stock.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onUnrecognizedStock(UnrecognizedStockException error) {
        return onStock(error);
    }

    /**
     * Shelf.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onShelf(ShelfException error) {
        return onStock(error);
    }

    /**
     * Too heavy (103).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onTooHeavy(TooHeavyException error) {
        return onShelf(error);
    }
}
