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
     * Card declined (1).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onCardDeclined(CardDeclinedException error);

    /**
     * Unrecognized error.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onUnrecognized(UnrecognizedBillingException error);

    /**
     * A body that should hold an error and holds none that can be read.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onUnreadable(UnreadableBillingException error);
}
