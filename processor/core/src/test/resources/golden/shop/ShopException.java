package golden;

import dev.casebook.CodedException;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * The shop.
 *
 * <p>Every error of this API, at revision 7 of its catalogue.
 */
@Generated(
        value = "catalogue.yaml",
        revision = "7"
)
public abstract sealed class ShopException extends CodedException
        permits OrderException,
                PaymentException,
                UnrecognizedShopException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * An exception for a report, with a stack trace.
     *
     * @param report the error as it arrived
     */
    ShopException(ErrorReport report) {
        super(report);
    }

    /**
     * An exception as it is asked for.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     */
    ShopException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
    }

    /**
     * The code as it arrived.
     *
     * @return the code, or empty where none could be read
     */
    public final String code() {
        return report().code();
    }

    /**
     * The revision of the catalogue that this was generated from.
     *
     * @return the revision
     */
    public static String revision() {
        return "7";
    }

    @Override
    public abstract Optional<ShopError> error();

    @Override
    public Optional<ShopCategory> category() {
        return error().map(ShopError::category);
    }

    @Override
    public Optional<ShopCategory> topCategory() {
        return category().map(ShopCategory::topCategory);
    }

    /**
     * Calls the handler's method for this error, by category or by error.
     *
     * @param handler what handles it
     * @param <R> what the handler returns
     * @return what the method returned
     */
    public abstract <R> R accept(ShopHandler<R> handler);

    /**
     * Calls the handler's method for this error, by error.
     *
     * @param handler what handles it
     * @param <R> what the handler returns
     * @return what the method returned
     */
    public abstract <R> R acceptStrict(ShopStrictHandler<R> handler);

    /**
     * This error itself, as the interfaces of operations give it.
     *
     * @return this
     */
    public final ShopException exception() {
        return this;
    }
}
