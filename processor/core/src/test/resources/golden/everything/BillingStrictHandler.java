package golden;

import dev.casebook.generated.Generated;

/**
 * Handles each error with its own method. A new error in the catalogue breaks implementations.
 *
 * @param <R> the return type of the methods
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface BillingStrictHandler<R> {
    /**
     * Handles {@link CardDeclinedException}: Card declined (17, 18, -3, 7/12, 300-309).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onCardDeclined(CardDeclinedException error);

    /**
     * Handles {@link LimitReachedException}: Limit reached (400-499).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onLimitReached(LimitReachedException error);

    /**
     * Handles {@link CardStolenException}: Card stolen (7/11).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onCardStolen(CardStolenException error);

    /**
     * Handles {@link ServerException}: Server error (0).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onServer(ServerException error);

    /**
     * Handles {@link UnrecognizedBillingException}: Unrecognized error.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognized(UnrecognizedBillingException error);

    /**
     * Handles {@link UnrecognizedPaymentException}: Unrecognized error: Payment.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognizedPayment(UnrecognizedPaymentException error);

    /**
     * Handles {@link UnrecognizedCardException}: Unrecognized error: Card.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognizedCard(UnrecognizedCardException error);
}
