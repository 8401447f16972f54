package golden;

import dev.casebook.generated.Generated;

/**
 * Handles every error by a method of its own: a new error of the catalogue breaks the build here.
 *
 * @param <R> what its methods return
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface BillingStrictHandler<R> {
    /**
     * Card declined (17, 18, -3, 7/12, 300-309).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onCardDeclined(CardDeclinedException error);

    /**
     * Limit reached (400-499).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onLimitReached(LimitReachedException error);

    /**
     * Card stolen (7/11).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onCardStolen(CardStolenException error);

    /**
     * Server error (0).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onServer(ServerException error);

    /**
     * Unrecognized error.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onUnrecognized(UnrecognizedBillingException error);

    /**
     * Unrecognized error: Payment.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onUnrecognizedPayment(UnrecognizedPaymentException error);

    /**
     * Unrecognized error: Card.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onUnrecognizedCard(UnrecognizedCardException error);
}
