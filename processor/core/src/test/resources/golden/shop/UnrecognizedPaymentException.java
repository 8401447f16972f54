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
     * An exception for a report, with a stack trace.
     *
     * @param report the error as it arrived
     */
    public UnrecognizedPaymentException(ErrorReport report) {
        super(report);
    }

    /**
     * An exception as it is asked for.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     */
    UnrecognizedPaymentException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
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
    static ShopException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        return new UnrecognizedPaymentException(report, cause, stackTrace);
    }

    /**
     * A new exception for a report, with a stack trace.
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
        return handler.onUnrecognizedPayment(this);
    }

    @Override
    public <R> R acceptStrict(ShopStrictHandler<R> handler) {
        return handler.onUnrecognizedPayment(this);
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
