package golden;

import dev.casebook.generated.Generated;

/**
 * Handles every category. A method for an error or a nested category, where it is not overridden,
 * calls the method of the category around it.
 *
 * @param <R> what its methods return
 */
@Generated("catalogue.yaml")
public interface OurBillingHandler<R> extends PaymentHandler<R> {
    /**
     * A code that the catalogue does not list.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onUnrecognized(UnrecognizedOurBillingException error);

    /**
     * A body that should hold an error and holds none that can be read.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onUnreadable(UnreadableOurBillingException error);
}
