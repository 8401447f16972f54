package dev.casebook.retry;

/**
 * Receives each decision, such as for a metric. What it throws changes nothing: it becomes a suppressed exception of the
 * error.
 *
 * <pre>{@code
 * RetryOptions.DEFAULT.withListener((error, decision) -> log.info("{}: {}", error.getMessage(), decision));
 * }</pre>
 */
@FunctionalInterface
public interface RetryListener {
    /** Called after each failed call, in the thread that decides, before it waits. */
    void onDecision(Throwable error, RetryDecision decision);
}
