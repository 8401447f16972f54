package dev.casebook.retry.failsafe;

import dev.casebook.retry.RetryDecision;
import dev.casebook.retry.RetryOptions;
import dev.casebook.retry.RetryStoppedException;
import dev.failsafe.ExecutionContext;
import java.time.Duration;

/**
 * The decisions of one policy. The library asks, in one thread and with nothing between, first for the delay, where the
 * number of the attempt is known, and then whether to abort, where it is not.
 */
final class Decisions {
    private final RetryOptions options;

    @SuppressWarnings("ThreadLocalUsage") // one value for each policy, removed as soon as it is used
    private final ThreadLocal<RetryDecision> last = new ThreadLocal<>();

    Decisions(RetryOptions options) {
        this.options = options;
    }

    boolean isAdvised(Throwable error) {
        RetryDecision decision = options.decide(error, 1, Duration.ZERO);
        RetryStoppedException.note(error, decision);
        return decision instanceof RetryDecision.Repeat;
    }

    <R> Duration delay(ExecutionContext<R> context) {
        Throwable error = context.getLastException();
        RetryDecision decision = options.decide(error, context.getAttemptCount(), context.getElapsedTime());
        RetryStoppedException.note(error, decision);
        last.set(decision);
        return decision instanceof RetryDecision.Repeat repeat ? repeat.delay() : Duration.ZERO;
    }

    boolean isStopped() {
        boolean stopped = last.get() instanceof RetryDecision.Stop;
        last.remove();
        return stopped;
    }
}
