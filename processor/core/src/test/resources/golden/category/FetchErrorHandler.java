package golden;

import dev.casebook.generated.Generated;

/**
 * Handles every {@link FetchError}.
 *
 * @param <R> what its methods return
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface FetchErrorHandler<R> {
    /**
     * Stock.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onStock(StockException error);

    /**
     * No key.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onNoKey(NoKeyException error);

    /**
     * A code that the catalogue does not list.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onUnrecognized(FetchError.Unrecognized error);

    /**
     * An error of the catalogue that this operation does not list.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onOther(FetchError.Other error);
}
