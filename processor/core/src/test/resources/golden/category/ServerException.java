package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;
import dev.casebook.generated.IntCodes;
import java.util.Optional;

/**
 * Server.
 *
 * <p>{@link #error()} returns which error of the category it is.
 */
@Generated("catalogue.yaml")
public sealed class ServerException extends DepotException permits LimitException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    ServerException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    ServerException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
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
        return new ServerException(report, cause, stackTrace);
    }

    @Override
    public Optional<DepotError> error() {
        return DepotErrors.find(IntCodes.code(report()), IntCodes.subcode(report()));
    }

    @Override
    public <R> R accept(DepotHandler<R> handler) {
        try {
            return handler.onServer(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R acceptStrict(DepotStrictHandler<R> handler) {
        try {
            return handler.onServer(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }
}
