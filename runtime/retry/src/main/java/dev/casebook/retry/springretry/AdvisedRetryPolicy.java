package dev.casebook.retry.springretry;

import dev.casebook.retry.RetryDecision;
import dev.casebook.retry.RetryOptions;
import dev.casebook.retry.RetrySequence;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.retry.RetryContext;
import org.springframework.retry.RetryPolicy;
import org.springframework.retry.context.RetryContextSupport;

/**
 * Spring Retry's policy by advice, for all calls; goes with {@link AdvisedBackOffPolicy}. It is not serializable, though its
 * interface is.
 */
final class AdvisedRetryPolicy implements RetryPolicy {
    private static final long serialVersionUID = 1L;
    private static final String SEQUENCE = "casebook.sequence";
    private static final String DECISION = "casebook.decision";

    private final transient RetryOptions options;

    AdvisedRetryPolicy(RetryOptions options) {
        this.options = options;
    }

    @Override
    public RetryContext open(@Nullable RetryContext parent) {
        RetryContextSupport context = new RetryContextSupport(parent);
        context.setAttribute(SEQUENCE, options.start());
        return context;
    }

    @Override
    public boolean canRetry(RetryContext context) {
        return context.getLastThrowable() == null || decision(context) instanceof RetryDecision.Repeat;
    }

    @Override
    public void registerThrowable(RetryContext context, @Nullable Throwable error) {
        ((RetryContextSupport) context).registerThrowable(error);
        if (error != null && context.getAttribute(SEQUENCE) instanceof RetrySequence sequence) {
            context.setAttribute(DECISION, sequence.next(error));
        }
    }

    @Override
    public void close(RetryContext context) {}

    static @Nullable Object decision(RetryContext context) {
        return context.getAttribute(DECISION);
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException(AdvisedRetryPolicy.class.getName());
    }
}
