package dev.casebook.retry.spring;

import dev.casebook.retry.RetryDecision;
import dev.casebook.retry.RetrySequence;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.BackOffExecution;

/** Decides once after each failure of one call: the template asks first whether, and then when. */
final class OneCallPolicy implements RetryPolicy {
    private final RetrySequence sequence;
    private volatile long delay = BackOffExecution.STOP;

    OneCallPolicy(RetrySequence sequence) {
        this.sequence = sequence;
    }

    @Override
    public boolean shouldRetry(Throwable error) {
        RetryDecision decision = sequence.next(error);
        delay = decision instanceof RetryDecision.Repeat repeat ? repeat.delay().toMillis() : BackOffExecution.STOP;
        return decision instanceof RetryDecision.Repeat;
    }

    @Override
    public BackOff getBackOff() {
        return () -> () -> delay;
    }
}
