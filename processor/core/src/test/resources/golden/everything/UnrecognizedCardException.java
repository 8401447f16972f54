package golden;

import dev.casebook.Advice;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.Unrecognized;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * A code of this category that the catalogue does not list.
 *
 * <p>The code is kept as it arrived.
 */
@Generated("catalogue.yaml")
public final class UnrecognizedCardException extends CardException implements Unrecognized {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    public UnrecognizedCardException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    UnrecognizedCardException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
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
        return new UnrecognizedCardException(report, cause, stackTrace);
    }

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     * @return the exception
     */
    public static BillingException create(ErrorReport report) {
        return new UnrecognizedCardException(report);
    }

    @Override
    public Optional<BillingError> error() {
        return Optional.empty();
    }

    @Override
    protected String title() {
        return "Unrecognized error: Card";
    }

    @Override
    protected Advice catalogueAdvice() {
        return new Advice.AskUser();
    }

    @Override
    public <R> R accept(BillingHandler<R> handler) {
        try {
            return handler.onUnrecognizedCard(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R acceptStrict(BillingStrictHandler<R> handler) {
        try {
            return handler.onUnrecognizedCard(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public Optional<BillingCategory> category() {
        return Optional.of(BillingCategory.CARD);
    }
}
