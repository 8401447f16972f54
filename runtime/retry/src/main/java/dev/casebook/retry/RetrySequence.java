package dev.casebook.retry;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The decisions of one call, one after the other: counts its retries and its time. For one call at a time; not for several
 * threads at once.
 *
 * <pre>{@code
 * RetrySequence retries = options.start();
 * RetryDecision decision = retries.next(error);
 * }</pre>
 */
public final class RetrySequence {
    private final RetryOptions options;
    private final Instant start;
    private Duration elapsed = Duration.ZERO;
    private int retries;

    RetrySequence(RetryOptions options) {
        this.options = options;
        this.start = options.timer().clock().instant();
    }

    /** The decision after a failed call. It calls the listener; a stop is recorded in the error. */
    public RetryDecision next(Throwable error) {
        requireNonNull(error, "error");
        elapsed = elapsedAt(options.timer().clock().instant());
        RetryDecision decision = options.decide(error, retries + 1, elapsed);
        if (decision instanceof RetryDecision.Repeat repeat) {
            retries++;
            elapsed = elapsed.plus(repeat.delay());
        }
        publish(error, decision);
        return decision;
    }

    /** The stop of a wait that was interrupted; the next attempt stays due when it was. */
    RetryDecision.Stop interrupted(Throwable error, RetryDecision.Repeat repeat) {
        RetryDecision.Stop stop =
                new RetryDecision.Stop(StopReason.INTERRUPTED, repeat.retry() - 1, Optional.of(repeat.nextAttemptAt()));
        publish(error, stop);
        return stop;
    }

    /** A clock that goes back takes nothing back: the waits so far count in any case. */
    private Duration elapsedAt(Instant now) {
        try {
            Duration measured = Duration.between(start, now);
            return measured.compareTo(elapsed) > 0 ? measured : elapsed;
        } catch (DateTimeException | ArithmeticException beyond) {
            return elapsed;
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same exception, not an equal one
    private void publish(Throwable error, RetryDecision decision) {
        Throwable cause = Causes.unwrapped(error);
        RetryStoppedException.note(cause, decision);
        try {
            options.listener().onDecision(cause, decision);
        } catch (RuntimeException broken) {
            if (broken != cause) {
                cause.addSuppressed(broken);
            }
        }
    }
}
