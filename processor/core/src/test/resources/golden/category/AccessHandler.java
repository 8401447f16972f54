package golden;

import dev.casebook.generated.Generated;

/**
 * The part of {@link DepotHandler} for one category: Access.
 *
 * @param <R> the return type of the methods
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface AccessHandler<R> {
    /**
     * Handles {@link AccessException}: Access.
     *
     * @param error the error
     * @return the result of the handler
     */
    R onAccess(AccessException error);

    /**
     * Handles {@link KeyLostException}: No key (201).
     *
     * @param error the error
     * @return the result of the handler
     * @deprecated KEY_LOST was renamed. Use {@link #onNoKey} instead.
     */
    @Deprecated
    default R onKeyLost(KeyLostException error) {
        return onAccess(error);
    }

    /**
     * Handles {@link NoKeyException}: No key (201).
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onNoKey(NoKeyException error) {
        return onKeyLost(error);
    }

    /**
     * Handles {@link GateException}: Gate.
     *
     * @param error the error
     * @return the result of the handler
     */
    default R onGate(GateException error) {
        return onAccess(error);
    }
}
