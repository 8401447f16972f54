package golden;

import dev.casebook.generated.Generated;

/**
 * The part of {@link TranslatedHandler} for one category: Throttling.
 *
 * @param <R> the return type of the methods
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface ThrottlingHandler<R> {
    /**
     * Handles {@link ThrottlingException}: Throttling.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onThrottling(ThrottlingException error);

    /**
     * Handles {@link UnrecognizedThrottlingException}: Unrecognized error: Throttling.
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onUnrecognizedThrottling(UnrecognizedThrottlingException error) {
        return onThrottling(error);
    }
}
