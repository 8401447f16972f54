package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * Card stolen (7/11).
 *
 * <p>What to do: Call the bank.
 *
 * @deprecated The bank says CARD_DECLINED now.
 */
@Generated("catalogue.yaml")
@CatalogueEntry(
        name = "CARD_STOLEN",
        codes = "7/11"
)
@Deprecated(
        since = "2026-10"
)
@SuppressWarnings({"all", "deprecation", "removal", "exports"})
public final class CardStolenException extends CardException {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * An exception for a report, with a stack trace.
     *
     * @param report the error as it arrived
     */
    public CardStolenException(ErrorReport report) {
        super(report);
    }

    /**
     * An exception as it is asked for.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     */
    CardStolenException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
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
    static BillingException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        return new CardStolenException(report, cause, stackTrace);
    }

    @Override
    public Optional<BillingError> error() {
        return BillingError.CARD_STOLEN.asOptional();
    }

    @Override
    public <R> R accept(BillingHandler<R> handler) {
        return handler.onCardStolen(this);
    }

    @Override
    public <R> R acceptStrict(BillingStrictHandler<R> handler) {
        return handler.onCardStolen(this);
    }
}
