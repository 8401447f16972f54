package dev.casebook.retry;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What is done after a failed call. Closed: no type is added in a minor version. */
public sealed interface RetryDecision {
    /**
     * The call is repeated.
     *
     * @param retry 1 for the first retry
     * @param delay how long to wait before; zero or more, in whole milliseconds
     * @param nextAttemptAt when the wait ends
     */
    record Repeat(int retry, Duration delay, Instant nextAttemptAt) implements RetryDecision {}

    /**
     * The call is not repeated here.
     *
     * @param reason why
     * @param retries how many retries were made
     * @param nextAttemptAt when another attempt is worth it by the advice, for callers that can wait for longer, such as a queue;
     *     empty where no further attempt is advised
     */
    record Stop(StopReason reason, int retries, Optional<Instant> nextAttemptAt) implements RetryDecision {}
}
