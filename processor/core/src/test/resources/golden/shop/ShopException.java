package golden;

import dev.casebook.CodedException;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;
import dev.casebook.generated.MissingMethods;
import dev.casebook.generated.SerializedError;
import dev.casebook.generated.SerializedValues;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.Optional;

/**
 * The shop.
 *
 * <p>The root of all errors of this API, generated from revision 7 of its catalogue.
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
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    ShopException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    ShopException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
    }

    /**
     * Returns the code as it arrived.
     *
     * @return the code, or empty if there is none
     */
    public final String code() {
        return report().code();
    }

    /**
     * Returns the revision of the catalogue that this class was generated from.
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
     * Calls the method of the handler for this error, by category or by error. A handler that was compiled before the error was added
     * gets an unrecognized error.
     *
     * @param handler the handler
     * @param <R> the return type of the handler
     * @return the result of the method
     */
    public abstract <R> R accept(ShopHandler<R> handler);

    /**
     * Calls the method of the handler for this error, by error. A handler that was compiled before the error was added
     * gets an unrecognized error.
     *
     * @param handler the handler
     * @param <R> the return type of the handler
     * @return the result of the method
     */
    public abstract <R> R acceptStrict(ShopStrictHandler<R> handler);

    /**
     * Creates an unrecognized error for a handler that does not know this one.
     *
     * @param missing the failure of the call
     * @return the unrecognized error, with this error among its suppressed exceptions
     */
    final UnrecognizedShopException unrecognized(AbstractMethodError missing) {
        UnrecognizedShopException made = new UnrecognizedShopException(report());
        made.addSuppressed(MissingMethods.check(missing, this));
        return made;
    }

    /**
     * Returns this exception, as required by the interfaces of operations.
     *
     * @return this exception
     */
    public final ShopException exception() {
        return this;
    }

    @Override
    protected Object writeReplace() {
        return new Serialized(this);
    }

    /**
     * Refuses a stream without the serialized form.
     *
     * @param stream the stream
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("an exception is read from its serialized form only");
    }

    /**
     * Refuses a stream without the serialized form.
     *
     * @throws InvalidObjectException always
     */
    @SuppressWarnings("unused")
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("an exception is read from its serialized form only");
    }

    /**
     * Returns this exception with the values of a serialized form.
     *
     * @param values the values
     * @param stackTrace whether to record the stack trace
     * @return an exception of the same type
     */
    ShopException withValues(SerializedValues values, StackTrace stackTrace) {
        return this;
    }

    /**
     * The serialized form of every error of this catalogue.
     */
    private static final class Serialized extends SerializedError {
        /**
         * The version of the serialized form.
         */
        private static final long serialVersionUID = 1L;

        /**
         * The form of an error.
         *
         * @param error the error
         */
        Serialized(ShopException error) {
            super("Shop", error, Details.SHOWN);
        }

        @Override
        protected CodedException create(ErrorReport report, Throwable cause,
                StackTrace stackTrace) {
            int listed = ShopLookup.indexOf(report.code());
            Optional<ShopError> named = listed < 4 ? Optional.empty() : ShopErrors.named(name());
            int index = named.isPresent() ? named.get().ordinal() : listed;
            return ShopFactory.create(index, report, cause, stackTrace).withValues(values(), stackTrace);
        }
    }
}
