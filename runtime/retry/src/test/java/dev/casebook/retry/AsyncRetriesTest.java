package dev.casebook.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Calls that return futures are repeated without a thread that waits. */
class AsyncRetriesTest {
    private final FakeTime time = new FakeTime();
    private final RetryOptions options = time.options();

    @Test
    void repeatsAsAdvised() {
        SampleError error = SampleError.backoff(1_000, 6).saying(Duration.ofSeconds(3));
        Server server = Server.failing(error, new CompletionException(error));

        assertEquals("done", Retries.callAsync(server::callAsync, options).join());
        assertEquals(List.of(Duration.ofSeconds(3), Duration.ofSeconds(3)), time.waits());
    }

    @Test
    void failsAtOnceWithScheduleInHandBeyondTheBound() {
        SampleError error = SampleError.backoff(1_000, 6).saying(Duration.ofHours(1));
        CompletableFuture<String> result = Retries.callAsync(Server.failing(error)::callAsync, options);

        assertTrue(result.isCompletedExceptionally());
        assertSame(error, assertThrows(ExecutionException.class, result::get).getCause());
        CompletionException wrapped = assertThrows(CompletionException.class, result::join);
        assertEquals(
                FakeTime.NOON.plusSeconds(3_600),
                Retries.stopOf(wrapped).orElseThrow().nextAttemptAt().orElseThrow());
    }

    @Test
    void callThatThrowsOrReturnsNullFailsTheFuture() {
        SampleError error = SampleError.backoff(1_000, 1);
        CompletableFuture<String> thrown = Retries.callAsync(
                () -> {
                    throw error;
                },
                options);
        assertSame(error, assertThrows(CompletionException.class, thrown::join).getCause());
        assertEquals(1, time.waits().size());

        CompletableFuture<String> missing = Retries.callAsync(() -> null, options);
        assertTrue(assertThrows(CompletionException.class, missing::join).getCause() instanceof NullPointerException);
    }

    @Test
    void cancelledResultCancelsTheRunningCallAndMakesNoOther() {
        List<CompletableFuture<String>> running = new ArrayList<>();
        CompletableFuture<String> result = Retries.callAsync(
                () -> {
                    running.add(new CompletableFuture<>());
                    return running.get(running.size() - 1);
                },
                options);

        assertTrue(result.cancel(true));
        assertTrue(running.get(0).isCancelled());
        assertEquals(1, running.size());
    }

    @Test
    void resultCancelledInTheWaitMakesNoOtherCall() {
        List<Runnable> later = new ArrayList<>();
        RetryOptions waiting = options.withTimer(options.timer().withScheduler((task, delay) -> later.add(task)));
        Server server = Server.alwaysFailing(SampleError.backoff(1_000, 6));
        CompletableFuture<String> result = Retries.callAsync(server::callAsync, waiting);

        result.cancel(false);
        later.forEach(Runnable::run);
        assertEquals(1, server.calls());
    }

    @Test
    void cancelledCallIsNotRepeated() {
        CompletableFuture<String> cancelled = new CompletableFuture<>();
        cancelled.cancel(true);
        CompletableFuture<String> result = Retries.callAsync(() -> cancelled, options);

        assertThrows(CancellationException.class, result::join);
        assertEquals(List.of(), time.waits());
    }

    @Test
    void schedulerThatRefusesFailsTheFutureWithTheError() {
        SampleError error = SampleError.backoff(1_000, 6);
        RetryOptions refusing = options.withTimer(options.timer().withScheduler((task, delay) -> {
            throw new RejectedExecutionException("shut down");
        }));
        CompletableFuture<String> result = Retries.callAsync(Server.failing(error)::callAsync, refusing);

        assertSame(error, assertThrows(CompletionException.class, result::join).getCause());
        assertEquals("shut down", error.getSuppressed()[0].getMessage());
    }

    @Test
    void defaultSchedulerWaitsWithoutTheCaller() throws Exception {
        Server server = Server.failing(SampleError.backoff(5, 6));

        assertEquals(
                "done",
                Retries.callAsync(server::callAsync, RetryOptions.DEFAULT).get(30, TimeUnit.SECONDS));
        assertEquals(2, server.calls());
    }
}
