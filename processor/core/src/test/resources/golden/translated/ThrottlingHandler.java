package golden;

import dev.casebook.generated.Generated;

/**
 * The part of {@link TranslatedHandler} for one category: Throttling.
 *
 * @param <R> what its methods return
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface ThrottlingHandler<R> {
    /**
     * Throttling.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onThrottling(ThrottlingException error);

    /**
     * Unrecognized error: Throttling.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onUnrecognizedThrottling(UnrecognizedThrottlingException error) {
        return onThrottling(error);
    }
}
