package golden;

import dev.casebook.generated.Generated;

/**
 * Handles every error by a method of its own: a new error of the catalogue breaks the build here.
 *
 * @param <R> what its methods return
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface ShopStrictHandler<R> {
    /**
     * Out of stock (ORD-001).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onOutOfStock(OutOfStockException error);

    /**
     * Card declined (pay/declined).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onCardDeclined(CardDeclinedException error);

    /**
     * The shop is closed (010, 23505).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onClosed(ClosedException error);

    /**
     * Too many payments (pay/rate).
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
    R onUnrecognized(UnrecognizedShopException error);

    /**
     * Unrecognized error: Order.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onUnrecognizedOrder(UnrecognizedOrderException error);

    /**
     * Unrecognized error: Payment.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onUnrecognizedPayment(UnrecognizedPaymentException error);
}
