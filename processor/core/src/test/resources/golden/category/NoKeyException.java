package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * No key (201).
 *
 * <p>What to do: Ask for one.
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
     * An exception for a report, with a stack trace.
     *
     * @param report the error as it arrived
     */
    public NoKeyException(ErrorReport report) {
        super(report);
    }

    /**
     * An exception as it is asked for.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     */
    NoKeyException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
    }

    /**
     * A new exception of this type.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
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
        return handler.onNoKey(this);
    }

    @Override
    public <R> R acceptStrict(DepotStrictHandler<R> handler) {
        return handler.onNoKey(this);
    }

    @Override
    public <R> R accept(FetchErrorHandler<R> handler) {
        return handler.onNoKey(this);
    }
}
