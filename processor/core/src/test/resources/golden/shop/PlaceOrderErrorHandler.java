package golden;

import dev.casebook.generated.Generated;

/**
 * Handles each type of {@link PlaceOrderError} with its own method.
 *
 * @param <R> the return type of the methods
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface PlaceOrderErrorHandler<R> {
    /**
     * Order.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onOrder(OrderException error);

    /**
     * Card declined.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onCardDeclined(CardDeclinedException error);

    /**
     * A code that the catalogue does not list.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognized(PlaceOrderError.Unrecognized error);

    /**
     * An error of the catalogue that this operation does not list.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onOther(PlaceOrderError.Other error);
}
