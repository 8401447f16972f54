package golden;

import dev.casebook.generated.Generated;

/**
 * The part of {@link DepotHandler} for one category: Server.
 *
 * @param <R> the return type of the methods
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface ServerHandler<R> {
    /**
     * Handles {@link ServerException}: Server.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onServer(ServerException error);

    /**
     * Handles {@link LimitException}: Limit.
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onLimit(LimitException error) {
        return onServer(error);
    }

    /**
     * Handles {@link TooFastException}: Too fast (300).
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onTooFast(TooFastException error) {
        return onLimit(error);
    }
}
