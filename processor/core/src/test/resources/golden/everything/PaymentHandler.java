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
     * Limit reached (400-499).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onLimitReached(LimitReachedException error) {
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

    /**
     * Card.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onCard(CardException error) {
        return onPayment(error);
    }

    /**
     * Card declined (17, 18, -3, 7/12, 300-309).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onCardDeclined(CardDeclinedException error) {
        return onCard(error);
    }

    /**
     * Card stolen (7/11).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onCardStolen(CardStolenException error) {
        return onCard(error);
    }

    /**
     * Unrecognized error: Card.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onUnrecognizedCard(UnrecognizedCardException error) {
        return onCard(error);
    }
}
