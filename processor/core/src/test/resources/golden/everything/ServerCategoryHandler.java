package golden;

import dev.casebook.generated.Generated;

/**
 * The part of {@link BillingHandler} for one category: Server error.
 *
 * @param <R> the return type of the methods
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface ServerCategoryHandler<R> {
    /**
     * Handles {@link ServerCategoryException}: Server error.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onServerCategory(ServerCategoryException error);

    /**
     * Handles {@link ServerException}: Server error (0).
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onServer(ServerException error) {
        return onServerCategory(error);
    }
}
