package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;

/**
 * No key (201).
 *
 * @deprecated KEY_LOST was renamed. Use {@link NoKeyException} instead.
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
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    KeyLostException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    KeyLostException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
    }
}
