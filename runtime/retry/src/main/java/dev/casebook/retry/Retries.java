package dev.casebook.retry;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Repeats calls as the advice of their errors says, within the bounds of {@link RetryOptions}. What is not repeated any more
 * is thrown as it is, at once, and {@link #stopOf(Throwable)} says why and when another attempt is worth it.
 *
 * <pre>{@code
 * Reply reply = Retries.call(() -> client.send(message), RetryOptions.DEFAULT);
 * }</pre>
 */
public final class Retries {
    /**
     * Makes a call in this thread until it succeeds or is not to be repeated. The thread sleeps between calls, which suits
     * virtual threads. If it is interrupted meanwhile, the last error is thrown, and the thread is interrupted still.
     *
     * @throws E what the last call threw
     */
    @SuppressWarnings("exports") // the annotation is for tools; users need not have it
    public static <T extends @Nullable Object, E extends Exception> T call(
            RetryableCall<T, E> call, RetryOptions options) throws E {
        requireNonNull(call, "call");
        RetrySequence sequence = options.start();
        while (true) {
            try {
                return call.run();
            } catch (Exception error) {
                if (!waited(sequence, error, options)) {
                    throw error;
                }
            }
        }
    }

    /**
     * Makes a call until its future succeeds or is not to be repeated; no thread waits meanwhile. Wrappers such as
     * {@link java.util.concurrent.CompletionException} are removed from what the future fails with. If the future that is
     * returned is cancelled, no further call is made, and a call that runs is cancelled where it is a future too.
     */
    public static <T> CompletableFuture<T> callAsync(
            Supplier<? extends CompletionStage<T>> call, RetryOptions options) {
        requireNonNull(call, "call");
        AsyncRetry<T> retry = new AsyncRetry<>(call, options);
        return retry.start();
    }

    /** Why an error was not repeated, and when another attempt is worth it; empty if a retry was never advised. */
    public static Optional<RetryDecision.Stop> stopOf(Throwable error) {
        return RetryStoppedException.in(Causes.unwrapped(error)).flatMap(RetryStoppedException::stop);
    }

    /**
     * The error inside wrappers of the JDK, such as {@link java.util.concurrent.CompletionException}, which say nothing
     * themselves: what decisions are made about. Other wrappers are not opened.
     */
    public static Throwable unwrapped(Throwable error) {
        return Causes.unwrapped(error);
    }

    private static boolean waited(RetrySequence sequence, Exception error, RetryOptions options) {
        if (!(sequence.next(error) instanceof RetryDecision.Repeat repeat)) {
            return false;
        }
        try {
            options.timer().sleeper().sleep(repeat.delay());
            return true;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            sequence.interrupted(error, repeat);
            return false;
        }
    }

    private Retries() {}
}
