package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * Card declined (1).
 *
 * <p>Remedy: Ring the bank.
 *
 * <p>Advice: ask the user.
 *
 * @see <a href="https://acme.example/cards">Documentation</a>
 */
@Generated("catalogue.yaml")
@CatalogueEntry(
        name = "CARD_DECLINED",
        codes = "1"
)
public final class CardDeclinedException extends PaymentException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    public CardDeclinedException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    CardDeclinedException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
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
    static OurBillingException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        return new CardDeclinedException(report, cause, stackTrace);
    }

    @Override
    public Optional<OurBillingError> error() {
        return OurBillingError.CARD_DECLINED.asOptional();
    }

    @Override
    public <R> R accept(OurBillingHandler<R> handler) {
        try {
            return handler.onCardDeclined(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R acceptStrict(OurBillingStrictHandler<R> handler) {
        try {
            return handler.onCardDeclined(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }
}
