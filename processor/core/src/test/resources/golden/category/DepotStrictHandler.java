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
     * Handles {@link StockException}: Stock.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onStock(StockException error);

    /**
     * Handles {@link ShelfException}: Shelf.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onShelf(ShelfException error);

    /**
     * Handles {@link GateException}: Gate.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onGate(GateException error);

    /**
     * Handles {@link ServerException}: Server.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onServer(ServerException error);

    /**
     * Handles {@link TooHeavyException}: Too heavy (103).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onTooHeavy(TooHeavyException error);

    /**
     * Handles {@link NoKeyException}: No key (201).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onNoKey(NoKeyException error);

    /**
     * Handles {@link TooFastException}: Too fast (300).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onTooFast(TooFastException error);

    /**
     * Handles {@link UnrecognizedDepotException}: Unrecognized error.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognized(UnrecognizedDepotException error);

    /**
     * Handles {@link UnrecognizedStockException}: Unrecognized error: Stock.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognizedStock(UnrecognizedStockException error);
}
