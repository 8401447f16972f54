package golden;

import dev.casebook.Advice;
import dev.casebook.StackTrace;
import dev.casebook.Unreadable;
import dev.casebook.UnreadableBody;
import dev.casebook.generated.Generated;
import java.util.Optional;

/**
 * A body that should contain an error, but cannot be read.
 */
@Generated("catalogue.yaml")
public final class UnreadableBillingException extends BillingException implements Unreadable {
    /**
     * The version of the serialized form.
     */
    private static final long serialVersionUID = 1L;

    /**
     * The body.
     */
    private final UnreadableBody body;

    /**
     * Creates an exception with a stack trace.
     *
     * @param body the body
     */
    public UnreadableBillingException(UnreadableBody body) {
        super(body.report());
        this.body = body;
    }

    /**
     * Creates an exception.
     *
     * @param body the body
     * @param cause the cause, or null
     * @param stackTrace whether to record the stack trace
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
        try {
            return handler.onUnreadable(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }

    @Override
    public <R> R acceptStrict(BillingStrictHandler<R> handler) {
        try {
            return handler.onUnreadable(this);
        } catch (AbstractMethodError missing) {
            return handler.onUnrecognized(unrecognized(missing));
        }
    }
}
