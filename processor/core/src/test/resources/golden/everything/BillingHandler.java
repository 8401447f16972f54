package golden;

import dev.casebook.generated.Generated;

/**
 * Handles each category with its own method. Methods for errors and nested categories are optional: if
 * they are not overridden, they call the method of the category around them.
 *
 * @param <R> the return type of the methods
 */
@Generated("catalogue.yaml")
public interface BillingHandler<R> extends PaymentHandler<R>, ServerCategoryHandler<R> {
    /**
     * Handles {@link UnrecognizedBillingException}: A code that the catalogue does not list.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognized(UnrecognizedBillingException error);
}
