package dev.casebook.retry;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One call whose result is a future, made again until it succeeds or is not to be repeated. */
final class AsyncRetry<T> {
    private final Supplier<? extends CompletionStage<T>> call;
    private final RetryScheduler scheduler;
    private final RetrySequence sequence;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile @Nullable CompletionStage<T> running;

    AsyncRetry(Supplier<? extends CompletionStage<T>> call, RetryOptions options) {
        this.call = call;
        this.scheduler = options.timer().scheduler();
        this.sequence = options.start();
    }

    CompletableFuture<T> start() {
        var unused = result.whenComplete((value, error) -> {
            if (result.isCancelled()) {
                cancelRunning();
            }
        });
        attempt();
        return result;
    }

    private void attempt() {
        if (result.isDone()) {
            return;
        }
        try {
            CompletionStage<T> stage = requireNonNull(call.get(), "the call returned no future");
            running = stage;
            stage.whenComplete(this::completed);
        } catch (Throwable error) { // a future fails; it does not throw
            failed(error);
        }
        if (result.isCancelled()) {
            cancelRunning();
        }
    }

    private void completed(T value, @Nullable Throwable error) {
        if (error == null) {
            result.complete(value);
        } else {
            failed(Causes.unwrapped(error));
        }
    }

    private void failed(Throwable error) {
        try {
            if (!result.isDone() && sequence.next(error) instanceof RetryDecision.Repeat repeat) {
                scheduler.schedule(this::attempt, repeat.delay());
            } else {
                result.completeExceptionally(error);
            }
        } catch (RuntimeException refused) { // the scheduler takes no more tasks
            error.addSuppressed(refused);
            result.completeExceptionally(error);
        }
    }

    private void cancelRunning() {
        if (running instanceof Future<?> future) {
            future.cancel(true);
        }
    }
}
