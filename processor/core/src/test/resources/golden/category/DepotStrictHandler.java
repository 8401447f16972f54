package golden;

import dev.casebook.generated.Generated;

/**
 * Handles every class by a method of its own: a new category, or a new error that has a class of its
 * own, breaks the build here.
 *
 * @param <R> what its methods return
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface DepotStrictHandler<R> {
    /**
     * Stock.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onStock(StockException error);

    /**
     * Shelf.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onShelf(ShelfException error);

    /**
     * Door.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onDoor(DoorException error);

    /**
     * Server.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onServer(ServerException error);

    /**
     * Too heavy (103).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onTooHeavy(TooHeavyException error);

    /**
     * No key (201).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onNoKey(NoKeyException error);

    /**
     * Too fast (300).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onTooFast(TooFastException error);

    /**
     * Unrecognized error.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onUnrecognized(UnrecognizedDepotException error);

    /**
     * Unrecognized error: Stock.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onUnrecognizedStock(UnrecognizedStockException error);
}
