package golden;

import dev.casebook.generated.Generated;

/**
 * The part of {@link BillingHandler} for one category: Payment.
 *
 * @param <R> the return type of the methods
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface PaymentHandler<R> {
    /**
     * Handles {@link PaymentException}: Payment.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onPayment(PaymentException error);

    /**
     * Handles {@link CardDeclinedException}: Card declined (1).
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onCardDeclined(CardDeclinedException error) {
        return onPayment(error);
    }

    /**
     * Handles {@link CardStolenException}: Card stolen (2).
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onCardStolen(CardStolenException error) {
        return onPayment(error);
    }
}
