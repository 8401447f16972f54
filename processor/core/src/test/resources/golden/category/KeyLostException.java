package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;

/**
 * No key (201).
 *
 * @deprecated KEY_LOST is NO_KEY now.
 */
@Generated("catalogue.yaml")
@Deprecated
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public abstract sealed class KeyLostException extends AccessException permits NoKeyException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * An exception for a report, with a stack trace.
     *
     * @param report the error as it arrived
     */
    KeyLostException(ErrorReport report) {
        super(report);
    }

    /**
     * An exception as it is asked for.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     */
    KeyLostException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
    }
}
