package golden;

import dev.casebook.generated.Generated;

/**
 * Handles each error with its own method. A new error in the catalogue breaks implementations.
 *
 * @param <R> the return type of the methods
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface OurBillingStrictHandler<R> {
    /**
     * Handles {@link CardDeclinedException}: Card declined (1).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onCardDeclined(CardDeclinedException error);

    /**
     * Handles {@link CardBentException}: Card bent (3).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onCardBent(CardBentException error);

    /**
     * Handles {@link UnrecognizedOurBillingException}: Unrecognized error.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognized(UnrecognizedOurBillingException error);

    /**
     * Handles {@link UnrecognizedPaymentException}: Unrecognized error: Payment.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognizedPayment(UnrecognizedPaymentException error);

    /**
     * Handles {@link UnreadableOurBillingException}: A body that should contain an error, but cannot be read.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnreadable(UnreadableOurBillingException error);
}
