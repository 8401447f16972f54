package golden;

import dev.casebook.generated.Generated;

/**
 * The part of {@link OurBillingHandler} for one category: Payment.
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
     * Handles {@link CardBentException}: Card bent (3).
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onCardBent(CardBentException error) {
        return onPayment(error);
    }

    /**
     * Handles {@link UnrecognizedPaymentException}: Unrecognized error: Payment.
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onUnrecognizedPayment(UnrecognizedPaymentException error) {
        return onPayment(error);
    }
}
