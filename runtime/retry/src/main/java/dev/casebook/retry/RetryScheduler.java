package dev.casebook.retry;

import java.time.Duration;

/** How the retry of a future is run later: {@link java.util.concurrent.CompletableFuture#delayedExecutor} by default. */
@FunctionalInterface
public interface RetryScheduler {
    /**
     * Runs a task after a delay, without blocking the caller.
     *
     * @param task what to run
     * @param delay when; zero or more, in whole milliseconds
     * @throws java.util.concurrent.RejectedExecutionException if it takes no more tasks: then there is no retry
     */
    void schedule(Runnable task, Duration delay);
}
