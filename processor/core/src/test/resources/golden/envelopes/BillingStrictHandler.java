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
     * Handles {@link CardDeclinedException}: Card declined (1).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onCardDeclined(CardDeclinedException error);

    /**
     * Handles {@link CardStolenException}: Card stolen (2).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onCardStolen(CardStolenException error);

    /**
     * Handles {@link UnrecognizedBillingException}: Unrecognized error.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognized(UnrecognizedBillingException error);

    /**
     * Handles {@link UnreadableBillingException}: A body that should contain an error, but cannot be read.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnreadable(UnreadableBillingException error);
}
