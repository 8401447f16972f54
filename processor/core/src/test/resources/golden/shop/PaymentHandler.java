package golden;

import dev.casebook.generated.Generated;

/**
 * The part of {@link ShopHandler} for one category: Payment.
 *
 * @param <R> what its methods return
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface PaymentHandler<R> {
    /**
     * Payment.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onPayment(PaymentException error);

    /**
     * Card declined (pay/declined).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onCardDeclined(CardDeclinedException error) {
        return onPayment(error);
    }

    /**
     * Too many payments (pay/rate).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onTooFast(TooFastException error) {
        return onPayment(error);
    }

    /**
     * Unrecognized error: Payment.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onUnrecognizedPayment(UnrecognizedPaymentException error) {
        return onPayment(error);
    }
}
