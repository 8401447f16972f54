package golden;

import dev.casebook.generated.Generated;

/**
 * The part of {@link BillingHandler} for one category: Payment.
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
     * Card declined (1).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onCardDeclined(CardDeclinedException error) {
        return onPayment(error);
    }
}
