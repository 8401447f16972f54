package golden;

import dev.casebook.generated.Generated;

/**
 * Handles every {@link PayError}.
 *
 * @param <R> what its methods return
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface PayErrorHandler<R> {
    /**
     * Too many payments.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onTooFast(TooFastException error);

    /**
     * Order.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onOrder(OrderException error);

    /**
     * Card declined.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onCardDeclined(CardDeclinedException error);

    /**
     * A code that the catalogue does not list.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onUnrecognized(PayError.Unrecognized error);

    /**
     * An error of the catalogue that this operation does not list.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onOther(PayError.Other error);
}
