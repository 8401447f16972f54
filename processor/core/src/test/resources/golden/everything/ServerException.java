package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * Server error (0).
 *
 * <p>Remedy: A longer text about what to do here, so that the literal in the generated table has to be broken
 * into more than one line.
 *
 * <p>Advice: retry after 5 min.
 */
@Generated("catalogue.yaml")
@CatalogueEntry(
        name = "SERVER_ERROR",
        codes = "0"
)
public final class ServerException extends ServerCategoryException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    public ServerException(ErrorReport report) {
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
    static BillingException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        return new ServerException(report, cause, stackTrace);
    }

    @Override
    public Optional<BillingError> error() {
        return BillingError.SERVER_ERROR.asOptional();
    }

    @Override
    public <R> R accept(BillingHandler<R> handler) {
        try {
            return handler.onServer(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R acceptStrict(BillingStrictHandler<R> handler) {
        try {
            return handler.onServer(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }
}
