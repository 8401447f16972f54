package golden;

import dev.casebook.CodedException;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.Generated;
import dev.casebook.generated.IntCodes;
import dev.casebook.generated.MissingMethods;
import dev.casebook.generated.SerializedError;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.Optional;

/**
 * Billing &amp; more.
 *
 * <p>The root of all errors of this API, generated from revision 2026-11 of its catalogue.
 */
@Generated(
        value = "catalogue.yaml",
        revision = "2026-11"
)
public abstract sealed class BillingException extends CodedException
        permits PaymentException,
                ServerCategoryException,
                UnrecognizedBillingException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    BillingException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    BillingException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        super(report, cause, stackTrace);
    }

    /**
     * Returns the code as it arrived.
     *
     * @return the code, or {@link ErrorReport#NO_CODE} if there is none
     */
    public final int code() {
        return IntCodes.code(report());
    }

    /**
     * Returns the revision of the catalogue that this class was generated from.
     *
     * @return the revision
     */
    public static String revision() {
        return "2026-11";
    }

    @Override
    public abstract Optional<BillingError> error();

    @Override
    public Optional<BillingCategory> category() {
        return error().map(BillingError::category);
    }

    @Override
    public Optional<BillingCategory> topCategory() {
        return category().map(BillingCategory::topCategory);
    }

    /**
     * Calls the method of the handler for this error, by category or by error. A handler that was compiled before the error was added
     * gets an unrecognized error.
     *
     * @param handler the handler
     * @param <R> the return type of the handler
     * @return the result of the method
     */
    public abstract <R> R accept(BillingHandler<R> handler);

    /**
     * Calls the method of the handler for this error, by error. A handler that was compiled before the error was added
     * gets an unrecognized error.
     *
     * @param handler the handler
     * @param <R> the return type of the handler
     * @return the result of the method
     */
    public abstract <R> R acceptStrict(BillingStrictHandler<R> handler);

    /**
     * Creates an unrecognized error for a handler that does not know this one.
     *
     * @param missing the failure of the call
     * @return the unrecognized error, with this error among its suppressed exceptions
     */
    final UnrecognizedBillingException unrecognized(AbstractMethodError missing) {
        UnrecognizedBillingException made = new UnrecognizedBillingException(report());
        made.addSuppressed(MissingMethods.check(missing, this));
        return made;
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

    @Override
    public String getMessage() {
        return messageWithoutDetails();
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
        Serialized(BillingException error) {
            super("Billing", error, Details.HIDDEN);
        }

        @Override
        protected CodedException create(ErrorReport report, Throwable cause,
                StackTrace stackTrace) {
            int listed = BillingLookup.indexOf(IntCodes.code(report), IntCodes.subcode(report));
            Optional<BillingError> named = listed < 4 ? Optional.empty() : BillingErrors.named(name());
            int index = named.isPresent() ? named.get().ordinal() : listed;
            return BillingFactory.create(index, report, cause, stackTrace);
        }
    }
}
