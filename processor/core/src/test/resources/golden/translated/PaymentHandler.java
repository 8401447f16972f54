package golden;

import dev.casebook.generated.Generated;

/**
 * The part of {@link TranslatedHandler} for one category: Payment.
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
     * Handles {@link CardDeclinedException}: Card declined (17).
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onCardDeclined(CardDeclinedException error) {
        return onPayment(error);
    }

    /**
     * Handles {@link CardExpiredException}: Card expired (18).
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onCardExpired(CardExpiredException error) {
        return onPayment(error);
    }
}
