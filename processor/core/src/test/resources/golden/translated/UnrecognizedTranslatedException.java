package golden;

import dev.casebook.Advice;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.Unrecognized;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * A code that the catalogue does not list.
 *
 * <p>The code is kept as it arrived.
 */
@Generated("catalogue.yaml")
public final class UnrecognizedTranslatedException extends TranslatedException implements Unrecognized {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * An exception for a report, with a stack trace.
     *
     * @param report the error as it arrived
     */
    public UnrecognizedTranslatedException(ErrorReport report) {
        super(report);
    }

    /**
     * An exception as it is asked for.
     *
     * @param report the error as it arrived
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     */
    UnrecognizedTranslatedException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
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
        return new UnrecognizedTranslatedException(report, cause, stackTrace);
    }

    /**
     * A new exception for a report, with a stack trace.
     *
     * @param report the error as it arrived
     * @return the exception
     */
    public static TranslatedException create(ErrorReport report) {
        return new UnrecognizedTranslatedException(report);
    }

    @Override
    public Optional<TranslatedError> error() {
        return Optional.empty();
    }

    @Override
    protected String title() {
        return "Unrecognized error";
    }

    @Override
    protected Advice catalogueAdvice() {
        return new Advice.GiveUp();
    }

    @Override
    public <R> R accept(TranslatedHandler<R> handler) {
        return handler.onUnrecognized(this);
    }

    @Override
    public <R> R acceptStrict(TranslatedStrictHandler<R> handler) {
        return handler.onUnrecognized(this);
    }
}
