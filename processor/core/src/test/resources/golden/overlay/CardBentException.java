package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * Card bent (3).
 *
 * <p>What to do: Use another card.
 */
@Generated("catalogue.yaml")
@CatalogueEntry(
        name = "CARD_BENT",
        codes = "3"
)
public final class CardBentException extends PaymentException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * An exception for a report, with a stack trace.
     *
     * @param report the error as it arrived
     */
    public CardBentException(ErrorReport report) {
        super(report);
    }

    /**
     * An exception as it is asked for.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     */
    CardBentException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
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
    static OurBillingException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        return new CardBentException(report, cause, stackTrace);
    }

    @Override
    public Optional<OurBillingError> error() {
        return OurBillingError.CARD_BENT.asOptional();
    }

    @Override
    public <R> R accept(OurBillingHandler<R> handler) {
        return handler.onCardBent(this);
    }

    @Override
    public <R> R acceptStrict(OurBillingStrictHandler<R> handler) {
        return handler.onCardBent(this);
    }
}
