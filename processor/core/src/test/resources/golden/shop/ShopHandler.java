package golden;

import dev.casebook.generated.Generated;

/**
 * Handles every category. A method for an error or a nested category, where it is not overridden,
 * calls the method of the category around it.
 *
 * @param <R> what its methods return
 */
@Generated("catalogue.yaml")
public interface ShopHandler<R> extends OrderHandler<R>, PaymentHandler<R> {
    /**
     * A code that the catalogue does not list.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onUnrecognized(UnrecognizedShopException error);
}
