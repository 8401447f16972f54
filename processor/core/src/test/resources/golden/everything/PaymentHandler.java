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
     * Handles {@link LimitReachedException}: Limit reached (400-499).
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onLimitReached(LimitReachedException error) {
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

    /**
     * Handles {@link CardException}: Card.
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onCard(CardException error) {
        return onPayment(error);
    }

    /**
     * Handles {@link CardDeclinedException}: Card declined (17, 18, -3, 7/12, 300-309).
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onCardDeclined(CardDeclinedException error) {
        return onCard(error);
    }

    /**
     * Handles {@link CardStolenException}: Card stolen (7/11).
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onCardStolen(CardStolenException error) {
        return onCard(error);
    }

    /**
     * Handles {@link UnrecognizedCardException}: Unrecognized error: Card.
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onUnrecognizedCard(UnrecognizedCardException error) {
        return onCard(error);
    }
}
