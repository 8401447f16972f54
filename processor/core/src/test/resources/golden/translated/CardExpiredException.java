package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * Card expired (18).
 *
 * <p>What to do: Ask for the new card.
 */
@Generated("catalogue.yaml")
@CatalogueEntry(
        name = "CARD_EXPIRED",
        codes = "18"
)
public final class CardExpiredException extends PaymentException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * An exception for a report, with a stack trace.
     *
     * @param report the error as it arrived
     */
    public CardExpiredException(ErrorReport report) {
        super(report);
    }

    /**
     * An exception as it is asked for.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     */
    CardExpiredException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
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
    static TranslatedException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        return new CardExpiredException(report, cause, stackTrace);
    }

    @Override
    public Optional<TranslatedError> error() {
        return TranslatedError.CARD_EXPIRED.asOptional();
    }

    @Override
    public <R> R accept(TranslatedHandler<R> handler) {
        return handler.onCardExpired(this);
    }

    @Override
    public <R> R acceptStrict(TranslatedStrictHandler<R> handler) {
        return handler.onCardExpired(this);
    }
}
