package golden;

import dev.casebook.generated.Generated;

/**
 * Handles each type of {@link FetchError} with its own method.
 *
 * @param <R> the return type of the methods
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface FetchErrorHandler<R> {
    /**
     * Stock.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onStock(StockException error);

    /**
     * No key.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onNoKey(NoKeyException error);

    /**
     * A code that the catalogue does not list.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognized(FetchError.Unrecognized error);

    /**
     * An error of the catalogue that this operation does not list.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onOther(FetchError.Other error);
}
