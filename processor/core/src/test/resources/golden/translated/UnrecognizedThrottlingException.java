package golden;

import dev.casebook.Advice;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.Unrecognized;
import dev.casebook.generated.Generated;
import java.time.Duration;
import java.util.Optional;

/**
 * A code of this category that the catalogue does not list.
 *
 * <p>The code is kept as it arrived.
 */
@Generated("catalogue.yaml")
public final class UnrecognizedThrottlingException extends ThrottlingException implements Unrecognized {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     */
    public UnrecognizedThrottlingException(ErrorReport report) {
        super(report);
    }

    /**
     * Creates an exception.
     *
     * @param report the error as it arrived
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
     */
    UnrecognizedThrottlingException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
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
        return new UnrecognizedThrottlingException(report, cause, stackTrace);
    }

    /**
     * Creates an exception with a stack trace.
     *
     * @param report the error as it arrived
     * @return the exception
     */
    public static TranslatedException create(ErrorReport report) {
        return new UnrecognizedThrottlingException(report);
    }

    @Override
    public Optional<TranslatedError> error() {
        return Optional.empty();
    }

    @Override
    protected String title() {
        return "Unrecognized error: Throttling";
    }

    @Override
    protected Advice catalogueAdvice() {
        return new Advice.RetryAfter(Duration.ofMinutes(5));
    }

    @Override
    public <R> R accept(TranslatedHandler<R> handler) {
        try {
            return handler.onUnrecognizedThrottling(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R acceptStrict(TranslatedStrictHandler<R> handler) {
        try {
            return handler.onUnrecognizedThrottling(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public Optional<TranslatedCategory> category() {
        return Optional.of(TranslatedCategory.THROTTLING);
    }
}
