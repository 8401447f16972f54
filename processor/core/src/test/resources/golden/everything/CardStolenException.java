package golden;

import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * Card stolen (7/11).
 *
 * <p>Remedy: Call the bank.
 *
 * <p>Advice: give up.
 *
 * @deprecated The bank says CARD_DECLINED now. Use {@link CardDeclinedException} instead.
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
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    public CardStolenException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    CardStolenException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
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
    static BillingException create(ErrorReport report, Throwable cause, StackTrace stackTrace) {
        return new CardStolenException(report, cause, stackTrace);
    }

    @Override
    public Optional<BillingError> error() {
        return BillingError.CARD_STOLEN.asOptional();
    }

    @Override
    public <R> R accept(BillingHandler<R> handler) {
        try {
            return handler.onCardStolen(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R acceptStrict(BillingStrictHandler<R> handler) {
        try {
            return handler.onCardStolen(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }
}
