package dev.casebook.retry.failsafe;

import dev.casebook.retry.RetryOptions;
import dev.failsafe.RetryPolicy;

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
     * server's wait and is not used. The listener is not called: the library has its own.
     */
    public static <R> RetryPolicy<R> policy(RetryOptions options) {
        Decisions decisions = new Decisions(options);
        return RetryPolicy.<R>builder()
                .handleIf(decisions::isAdvised)
                .withMaxRetries(options.maxRetries())
                .withDelayFn(decisions::delay)
                .abortOn(error -> decisions.isStopped())
                .build();
    }

    private FailsafeRetries() {}
}
