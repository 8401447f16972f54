package golden;

import dev.casebook.generated.Generated;

/**
 * Handles each type of {@link AskError} with its own method.
 *
 * @param <R> the return type of the methods
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface AskErrorHandler<R> {
    /**
     * Out of stock.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onOutOfStock(OutOfStockException error);

    /**
     * A code that the catalogue does not list.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognized(AskError.Unrecognized error);

    /**
     * An error of the catalogue that this operation does not list.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onOther(AskError.Other error);
}
