package golden;

import dev.casebook.generated.Generated;

/**
 * Handles each type of {@link PayError} with its own method.
 *
 * @param <R> the return type of the methods
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface PayErrorHandler<R> {
    /**
     * Too many payments.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onTooFast(TooFastException error);

    /**
     * Order.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onOrder(OrderException error);

    /**
     * Card declined.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onCardDeclined(CardDeclinedException error);

    /**
     * A code that the catalogue does not list.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognized(PayError.Unrecognized error);

    /**
     * An error of the catalogue that this operation does not list.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onOther(PayError.Other error);
}
