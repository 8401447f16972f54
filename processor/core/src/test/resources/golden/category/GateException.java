package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;
import dev.casebook.generated.IntCodes;
import java.util.Optional;

/**
 * Gate.
 *
 * <p>{@link #error()} returns which error of the category it is.
 */
@Generated("catalogue.yaml")
public final class GateException extends AccessException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    GateException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    GateException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
    }

    /**
     * Creates an exception of this type.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     * @return the exception
     */
    static DepotException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        return new GateException(report, cause, stackTrace);
    }

    @Override
    public Optional<DepotError> error() {
        return DepotErrors.find(IntCodes.code(report()), IntCodes.subcode(report()));
    }

    @Override
    public <R> R accept(DepotHandler<R> handler) {
        try {
            return handler.onGate(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R acceptStrict(DepotStrictHandler<R> handler) {
        try {
            return handler.onGate(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }
}
