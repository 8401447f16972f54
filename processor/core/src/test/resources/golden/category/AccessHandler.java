package golden;

import dev.casebook.generated.Generated;

/**
 * The part of {@link DepotHandler} for one category: Access.
 *
 * @param <R> what its methods return
 */
@Generated("catalogue.yaml")
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public interface AccessHandler<R> {
    /**
     * Access.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    R onAccess(AccessException error);

    /**
     * No key (201).
     *
     * @param error the error
     * @return what the handler makes of it
     * @deprecated KEY_LOST is NO_KEY now.
     */
    @Deprecated
    default R onKeyLost(KeyLostException error) {
        return onAccess(error);
    }

    /**
     * No key (201).
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onNoKey(NoKeyException error) {
        return onKeyLost(error);
    }

    /**
     * Door.
     *
     * @param error the error
     * @return what the handler makes of it
     */
    default R onDoor(DoorException error) {
        return onAccess(error);
    }
}
