package golden;

import dev.casebook.generated.Generated;

/**
 * Handles every {@link AskError}.
 *
 * @param <R> what its methods return
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface AskErrorHandler<R> {
    /**
     * Out of stock.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onOutOfStock(OutOfStockException error);

    /**
     * A code that the catalogue does not list.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onUnrecognized(AskError.Unrecognized error);

    /**
     * An error of the catalogue that this operation does not list.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onOther(AskError.Other error);
}
