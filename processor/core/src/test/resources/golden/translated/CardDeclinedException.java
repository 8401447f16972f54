package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * Card declined (17).
 *
 * <p>The bank refused the card.
 *
 * <p>Remedy: Ask for another card.
 *
 * <p>Advice: ask the user.
 */
@Generated("catalogue.yaml")
@CatalogueEntry(
        name = "CARD_DECLINED",
        codes = "17"
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
    static TranslatedException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        return new CardDeclinedException(report, cause, stackTrace);
    }

    @Override
    public Optional<TranslatedError> error() {
        return TranslatedError.CARD_DECLINED.asOptional();
    }

    @Override
    public <R> R accept(TranslatedHandler<R> handler) {
        try {
            return handler.onCardDeclined(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R acceptStrict(TranslatedStrictHandler<R> handler) {
        try {
            return handler.onCardDeclined(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }
}
