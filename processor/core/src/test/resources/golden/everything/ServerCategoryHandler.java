package golden;

import dev.casebook.generated.Generated;

/**
 * The part of {@link BillingHandler} for one category: Server error.
 *
 * @param <R> what its methods return
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface ServerCategoryHandler<R> {
    /**
     * Server error.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onServerCategory(ServerCategoryException error);

    /**
     * Server error (0).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onServer(ServerException error) {
        return onServerCategory(error);
    }
}
