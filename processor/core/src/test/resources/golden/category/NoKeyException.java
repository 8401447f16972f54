package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import dev.casebook.generated.MissingMethods;
import java.util.Optional;

/**
 * No key (201).
 *
 * <p>Remedy: Ask for one.
 *
 * <p>Advice: ask the user.
 */
@Generated("catalogue.yaml")
@CatalogueEntry(
        name = "NO_KEY",
        codes = "201"
)
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public final class NoKeyException extends KeyLostException implements FetchError {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    public NoKeyException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    NoKeyException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
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
        return new NoKeyException(report, cause, stackTrace);
    }

    @Override
    public Optional<DepotError> error() {
        return DepotError.NO_KEY.asOptional();
    }

    @Override
    public <R> R accept(DepotHandler<R> handler) {
        try {
            return handler.onNoKey(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R acceptStrict(DepotStrictHandler<R> handler) {
        try {
            return handler.onNoKey(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R accept(FetchErrorHandler<R> handler) {
        try {
            return handler.onNoKey(this);
        } catch (AbstractMethodError missing) {
            return handler.onOther(FetchError.Other.create(MissingMethods.check(missing, this)));
        }
    }
}
