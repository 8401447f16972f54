package golden;

import dev.casebook.generated.Generated;

/**
 * Handles each error with its own method. A new error in the catalogue breaks implementations.
 *
 * @param <R> the return type of the methods
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface TranslatedStrictHandler<R> {
    /**
     * Handles {@link CardDeclinedException}: Card declined (17).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onCardDeclined(CardDeclinedException error);

    /**
     * Handles {@link CardExpiredException}: Card expired (18).
     *
     * @param error the error
     * @return the result of the handler
     */
    R onCardExpired(CardExpiredException error);

    /**
     * Handles {@link UnrecognizedTranslatedException}: Unrecognized error.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognized(UnrecognizedTranslatedException error);

    /**
     * Handles {@link UnrecognizedThrottlingException}: Unrecognized error: Throttling.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onUnrecognizedThrottling(UnrecognizedThrottlingException error);
}
