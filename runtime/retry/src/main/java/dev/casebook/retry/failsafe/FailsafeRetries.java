package dev.casebook.retry.failsafe;

import dev.casebook.retry.Retries;
import dev.casebook.retry.RetryDecision;
import dev.casebook.retry.RetryOptions;
import dev.casebook.retry.RetryStoppedException;
import dev.failsafe.ExecutionContext;
import dev.failsafe.RetryPolicy;
import java.time.Duration;

/**
 * Failsafe's retry policy by advice, for all calls.
 *
 * <pre>{@code
 * RetryPolicy<Reply> policy = FailsafeRetries.policy(RetryOptions.DEFAULT);
 * Reply reply = Failsafe.with(policy).get(() -> client.send(message));
 * }</pre>
 */
@SuppressWarnings("exports") // who calls this has the library anyway
public final class FailsafeRetries {
    /**
     * A policy that can be shared. The elapsed time is measured by the library; its own maximum duration would shorten a
     * server's wait and is not used. The listener is not told: the library has its own.
     */
    public static <R> RetryPolicy<R> policy(RetryOptions options) {
        return RetryPolicy.<R>builder()
                .handleIf(error -> isRepeated(error, options.decide(error, 1, Duration.ZERO)))
                .withMaxRetries(options.maxRetries())
                .withDelayFn(context -> delay(options, context))
                .abortOn(FailsafeRetries::isStopped)
                .build();
    }

    /** The library asks for the delay first and then whether to abort: what was decided is noted at the error. */
    private static <R> Duration delay(RetryOptions options, ExecutionContext<R> context) {
        Throwable error = context.getLastException();
        RetryDecision decision = options.decide(error, context.getAttemptCount(), context.getElapsedTime());
        return isRepeated(error, decision) ? ((RetryDecision.Repeat) decision).delay() : Duration.ZERO;
    }

    private static boolean isRepeated(Throwable error, RetryDecision decision) {
        RetryStoppedException.note(error, decision);
        return decision instanceof RetryDecision.Repeat;
    }

    private static boolean isStopped(Throwable error) {
        return Retries.stopOf(error).isPresent();
    }

    private FailsafeRetries() {}
}
