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
public final class UnrecognizedPaymentException extends PaymentException implements Unrecognized,
        PlaceOrderError.Unrecognized,
        PayError.Unrecognized,
        AskError.Unrecognized {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    public UnrecognizedPaymentException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    UnrecognizedPaymentException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
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
    static ShopException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        return new UnrecognizedPaymentException(report, cause, stackTrace);
    }

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     * @return the exception
     */
    public static ShopException create(ErrorReport report) {
        return new UnrecognizedPaymentException(report);
    }

    @Override
    public Optional<ShopError> error() {
        return Optional.empty();
    }

    @Override
    protected String title() {
        return "Unrecognized error: Payment";
    }

    @Override
    protected Advice catalogueAdvice() {
        return new Advice.AskUser();
    }

    @Override
    public <R> R accept(ShopHandler<R> handler) {
        try {
            return handler.onUnrecognizedPayment(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R acceptStrict(ShopStrictHandler<R> handler) {
        try {
            return handler.onUnrecognizedPayment(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public Optional<ShopCategory> category() {
        return Optional.of(ShopCategory.PAYMENT);
    }

    @Override
    public <R> R accept(PlaceOrderErrorHandler<R> handler) {
        return handler.onUnrecognized(this);
    }

    @Override
    public <R> R accept(PayErrorHandler<R> handler) {
        return handler.onUnrecognized(this);
    }

    @Override
    public <R> R accept(AskErrorHandler<R> handler) {
        return handler.onUnrecognized(this);
    }
}
