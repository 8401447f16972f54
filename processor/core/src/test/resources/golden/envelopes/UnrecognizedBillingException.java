package golden;

import dev.casebook.Advice;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.Unrecognized;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * A code that the catalogue does not list.
 *
 * <p>The code is kept as it arrived.
 */
@Generated("catalogue.yaml")
public final class UnrecognizedBillingException extends BillingException implements Unrecognized {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    public UnrecognizedBillingException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    UnrecognizedBillingException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
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
        return new UnrecognizedBillingException(report, cause, stackTrace);
    }

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     * @return the exception
     */
    public static BillingException create(ErrorReport report) {
        return new UnrecognizedBillingException(report);
    }

    @Override
    public Optional<BillingError> error() {
        return Optional.empty();
    }

    @Override
    protected String title() {
        return "Unrecognized error";
    }

    @Override
    protected Advice catalogueAdvice() {
        return new Advice.GiveUp();
    }

    @Override
    public <R> R accept(BillingHandler<R> handler) {
        return handler.onUnrecognized(this);
    }

    @Override
    public <R> R acceptStrict(BillingStrictHandler<R> handler) {
        return handler.onUnrecognized(this);
    }
}
