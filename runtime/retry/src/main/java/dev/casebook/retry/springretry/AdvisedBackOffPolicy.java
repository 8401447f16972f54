package dev.casebook.retry.springretry;

import dev.casebook.retry.RetryDecision;
import dev.casebook.retry.Sleeper;
import org.springframework.retry.RetryContext;
import org.springframework.retry.backoff.BackOffContext;
import org.springframework.retry.backoff.BackOffInterruptedException;
import org.springframework.retry.backoff.BackOffPolicy;

/** Waits as long as {@link AdvisedRetryPolicy} decided. */
final class AdvisedBackOffPolicy implements BackOffPolicy {
    private final Sleeper sleeper;

    AdvisedBackOffPolicy(Sleeper sleeper) {
        this.sleeper = sleeper;
    }

    @SuppressWarnings("serial") // the library's contexts are never serialized while a call runs
    private record Context(RetryContext retry) implements BackOffContext {}

    @Override
    public BackOffContext start(RetryContext context) {
        return new Context(context);
    }

    @Override
    public void backOff(BackOffContext context) {
        if (AdvisedRetryPolicy.decision(((Context) context).retry()) instanceof RetryDecision.Repeat repeat) {
            try {
                sleeper.sleep(repeat.delay());
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new BackOffInterruptedException("interrupted before retry " + repeat.retry(), interruption);
            }
        }
    }
}
