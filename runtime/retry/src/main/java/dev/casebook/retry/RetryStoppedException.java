package dev.casebook.retry;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says beside an error why it was not retried any more. It is never thrown: the error itself is, so that its type can be
 * caught, and this is among its suppressed exceptions. {@link Retries#stopOf(Throwable)} finds it.
 */
public final class RetryStoppedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** An error that is thrown again and again, such as a constant, keeps one, which says what was decided last. */
    @SuppressWarnings("serial") // a record of serializable parts
    private volatile @Nullable State state;

    private record State(
            StopReason reason, int retries, @Nullable Instant nextAttemptAt) implements Serializable {
        /** Also called for what a stream says. */
        State {
            requireNonNull(reason, "reason");
            if (retries < 0) {
                throw new IllegalArgumentException("retries must not be negative: " + retries);
            }
        }
    }

    private RetryStoppedException() {
        super(null, null, false, false);
    }

    /** Why the call was not repeated; empty if the same exception was thrown again and is retried now. */
    public Optional<RetryDecision.Stop> stop() {
        return Optional.ofNullable(state)
                .map(known -> new RetryDecision.Stop(
                        known.reason(), known.retries(), Optional.ofNullable(known.nextAttemptAt())));
    }

    /** Such as {@code not retried: the wait exceeds the maximum total time, after 2 retries, next attempt at 2026-...}. */
    @Override
    public String getMessage() {
        return stop().map(RetryStoppedException::text).orElse("retried");
    }

    static Optional<RetryStoppedException> in(Throwable error) {
        Throwable[] suppressed = error.getSuppressed();
        if (suppressed == null) { // a mock of an exception answers so
            return Optional.empty();
        }
        return Arrays.stream(suppressed)
                .filter(RetryStoppedException.class::isInstance)
                .map(RetryStoppedException.class::cast)
                .findFirst();
    }

    /**
     * Notes a decision at an error, so that {@link Retries#stopOf(Throwable)} finds it: for those who decide by themselves
     * with {@link RetryOptions#decide}. What was never advised to be retried gets no note: there is nothing to explain.
     */
    public static void note(Throwable error, RetryDecision decision) {
        Optional<RetryStoppedException> known = in(error);
        if (decision instanceof RetryDecision.Stop stop) {
            if (known.isPresent() || stop.reason() != StopReason.NOT_ADVISED) {
                known.orElseGet(() -> addTo(error)).state = new State(
                        stop.reason(), stop.retries(), stop.nextAttemptAt().orElse(null));
            }
        } else {
            known.ifPresent(note -> note.state = null);
        }
    }

    private static RetryStoppedException addTo(Throwable error) {
        RetryStoppedException note = new RetryStoppedException();
        requireNonNull(error, "error").addSuppressed(note);
        return note;
    }

    private static String text(RetryDecision.Stop stop) {
        String text = "not retried: " + stop.reason().description() + ", after " + stop.retries() + " retries";
        return stop.nextAttemptAt().map(at -> text + ", next attempt at " + at).orElse(text);
    }
}
