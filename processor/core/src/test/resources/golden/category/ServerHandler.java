package golden;

import dev.casebook.generated.Generated;

/**
 * The part of {@link DepotHandler} for one category: Server.
 *
 * @param <R> what its methods return
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface ServerHandler<R> {
    /**
     * Server.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onServer(ServerException error);

    /**
     * Limit.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onLimit(LimitException error) {
        return onServer(error);
    }

    /**
     * Too fast (300).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onTooFast(TooFastException error) {
        return onLimit(error);
    }
}
