package golden;

import dev.casebook.Advice;
import dev.casebook.StackTrace;
import dev.casebook.Unreadable;
import dev.casebook.UnreadableBody;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * A body that should hold an error and holds none that can be read.
 */
@Generated("catalogue.yaml")
public final class UnreadableBillingException extends BillingException implements Unreadable {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * What was found instead of an error.
     */
    private final UnreadableBody body;

    /**
     * An exception for a body, with a stack trace.
     *
     * @param body what was found instead of an error
     */
    public UnreadableBillingException(UnreadableBody body) {
        super(body.report());
        this.body = body;
    }

    /**
     * An exception as it is asked for.
     *
     * @param body what was found instead of an error
     * @param cause what caused it, or null
     * @param stackTrace whether to record where it was made
     */
    UnreadableBillingException(UnreadableBody body, Throwable cause, StackTrace stackTrace) {
        super(body.report(), cause, stackTrace);
        this.body = body;
    }

    @Override
    public UnreadableBody body() {
        return body;
    }

    @Override
    public Optional<BillingError> error() {
        return Optional.empty();
    }

    @Override
    protected String title() {
        return body.reason().description();
    }

    @Override
    protected Advice catalogueAdvice() {
        return body.advice();
    }

    @Override
    public <R> R accept(BillingHandler<R> handler) {
        return handler.onUnreadable(this);
    }

    @Override
    public <R> R acceptStrict(BillingStrictHandler<R> handler) {
        return handler.onUnreadable(this);
    }
}
