package golden;

import dev.casebook.generated.Generated;

/**
 * Handles each error with its own method. A new error in the catalogue breaks implementations.
 *
 * @param <R> the return type of the methods
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface ShopStrictHandler<R> {
    /**
     * Handles {@link OutOfStockException}: Out of stock (ORD-001).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onOutOfStock(OutOfStockException error);

    /**
     * Handles {@link CardDeclinedException}: Card declined (pay/declined).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onCardDeclined(CardDeclinedException error);

    /**
     * Handles {@link ClosedException}: The shop is closed (010, 23505).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onClosed(ClosedException error);

    /**
     * Handles {@link TooFastException}: Too many payments (pay/rate).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onTooFast(TooFastException error);

    /**
     * Handles {@link UnrecognizedShopException}: Unrecognized error.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognized(UnrecognizedShopException error);

    /**
     * Handles {@link UnrecognizedOrderException}: Unrecognized error: Order.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognizedOrder(UnrecognizedOrderException error);

    /**
     * Handles {@link UnrecognizedPaymentException}: Unrecognized error: Payment.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognizedPayment(UnrecognizedPaymentException error);
}
