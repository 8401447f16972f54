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
public final class UnrecognizedOrderException extends OrderException implements Unrecognized, AskError.Unrecognized {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * An exception for a report, with a stack trace.
     *
     * @param report the error as it arrived
     */
    public UnrecognizedOrderException(ErrorReport report) {
        super(report);
    }

    /**
     * An exception as it is asked for.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     */
    UnrecognizedOrderException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
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
        return new UnrecognizedOrderException(report, cause, stackTrace);
    }

    /**
     * A new exception for a report, with a stack trace.
     *
     * @param report the error as it arrived
     * @return the exception
     */
    public static ShopException create(ErrorReport report) {
        return new UnrecognizedOrderException(report);
    }

    @Override
    public Optional<ShopError> error() {
        return Optional.empty();
    }

    @Override
    protected String title() {
        return "Unrecognized error: Order";
    }

    @Override
    protected Advice catalogueAdvice() {
        return new Advice.FixRequest();
    }

    @Override
    public <R> R accept(ShopHandler<R> handler) {
        return handler.onUnrecognizedOrder(this);
    }

    @Override
    public <R> R acceptStrict(ShopStrictHandler<R> handler) {
        return handler.onUnrecognizedOrder(this);
    }

    @Override
    public Optional<ShopCategory> category() {
        return Optional.of(ShopCategory.ORDER);
    }

    @Override
    public <R> R accept(AskErrorHandler<R> handler) {
        return handler.onUnrecognized(this);
    }
}
