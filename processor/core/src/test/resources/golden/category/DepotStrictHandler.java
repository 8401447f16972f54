package golden;

import dev.casebook.generated.Generated;

/**
 * Handles each class with its own method. A new category, or a new error with its own class, breaks
 * implementations.
 *
 * @param <R> the return type of the methods
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface DepotStrictHandler<R> {
    /**
     * Stock.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onStock(StockException error);

    /**
     * Shelf.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onShelf(ShelfException error);

    /**
     * Gate.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onGate(GateException error);

    /**
     * Server.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onServer(ServerException error);

    /**
     * Too heavy (103).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onTooHeavy(TooHeavyException error);

    /**
     * No key (201).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onNoKey(NoKeyException error);

    /**
     * Too fast (300).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onTooFast(TooFastException error);

    /**
     * Unrecognized error.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognized(UnrecognizedDepotException error);

    /**
     * Unrecognized error: Stock.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognizedStock(UnrecognizedStockException error);
}
