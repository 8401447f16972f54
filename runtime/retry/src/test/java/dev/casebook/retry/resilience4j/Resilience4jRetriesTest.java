package dev.casebook.retry.resilience4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Advice;
import dev.casebook.CodedException;
import dev.casebook.retry.Retries;
import dev.casebook.retry.RetryDecision;
import dev.casebook.retry.RetryOptions;
import dev.casebook.retry.SampleError;
import dev.casebook.retry.Server;
import dev.casebook.retry.StopReason;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The real Resilience4j follows advice. */
class Resilience4jRetriesTest {
    private static final RetryOptions OPTIONS = RetryOptions.DEFAULT.withJitter(0);

    private final ScheduledExecutorService threads = Executors.newSingleThreadScheduledExecutor();
    private final List<Duration> waits = new ArrayList<>();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void waitsAsTheServerSaysAndAsOftenAsTheCatalogueSays() {
        SampleError error = SampleError.backoff(1_000, 2).saying(Duration.ofMillis(3));
        Server server = Server.alwaysFailing(error);

        assertSame(error, assertThrows(SampleError.class, () -> run(retry(OPTIONS), server)));
        assertEquals(List.of(Duration.ofMillis(3), Duration.ofMillis(3)), waits);
        assertEquals(
                new RetryDecision.Stop(StopReason.MAX_RETRIES, 2, Optional.empty()),
                Retries.stopOf(error).orElseThrow());
    }

    @Test
    void oneConfigurationServesManyCalls() {
        Retry retry = retry(OPTIONS);
        SampleError error = SampleError.backoff(1, 2);

        for (int i = 0; i < 3; i++) {
            assertEquals("done", run(retry, Server.failing(error, error)));
        }
        assertEquals(3, retry.getMetrics().getNumberOfSuccessfulCallsWithRetryAttempt());
    }

    @Test
    void maxRetriesDoesNotCountTheFirstCall() {
        Server server = Server.alwaysFailing(SampleError.backoff(1, 6));

        assertThrows(SampleError.class, () -> run(retry(OPTIONS.withMaxRetries(1)), server));
        assertEquals(2, server.calls());
        Server once = Server.alwaysFailing(SampleError.backoff(1, 6));
        assertThrows(SampleError.class, () -> run(retry(OPTIONS.withMaxRetries(0)), once));
        assertEquals(1, once.calls());
    }

    @Test
    void throwsAtOnceWhatIsBeyondTheBoundOrNotAdvised() {
        SampleError late = SampleError.backoff(1, 6).saying(Duration.ofHours(1));
        SampleError unknown = SampleError.backoff(1, 6).unknown();

        assertThrows(SampleError.class, () -> run(retry(OPTIONS), Server.failing(late)));
        assertThrows(SampleError.class, () -> run(retry(OPTIONS), Server.failing(unknown)));
        assertThrows(
                SampleError.class, () -> run(retry(OPTIONS), Server.failing(SampleError.of(new Advice.FixRequest()))));
        assertEquals(List.of(), waits);
        assertTrue(Retries.stopOf(late).orElseThrow().nextAttemptAt().isPresent());
        assertEquals("done", run(retry(OPTIONS.forIdempotentCalls()), Server.failing(unknown)));
    }

    @Test
    void waitsOfOneCallTogetherAreBounded() {
        SampleError error = SampleError.backoff(1, 6).saying(Duration.ofMillis(40));
        Server server = Server.alwaysFailing(error);

        assertThrows(SampleError.class, () -> run(retry(OPTIONS.withMaxTotalTime(Duration.ofMillis(100))), server));
        assertEquals(3, server.calls());
        assertEquals(
                StopReason.MAX_TOTAL_TIME, Retries.stopOf(error).orElseThrow().reason());
    }

    @Test
    void followsAdviceWithFutures() throws Exception {
        SampleError error = SampleError.of(new Advice.RetryAfter(Duration.ZERO, 2));
        Server server = Server.failing(error, error);
        assertEquals("done", runAsync(retry(OPTIONS), server).get(30, TimeUnit.SECONDS));

        Server broken = Server.alwaysFailing(error);
        assertSame(
                error,
                assertThrows(
                                ExecutionException.class,
                                () -> runAsync(retry(OPTIONS), broken).get(30, TimeUnit.SECONDS))
                        .getCause());
        assertEquals(3, broken.calls());
    }

    @Test
    void returnsTheLastReplyThatHoldsAnError() throws Exception {
        Optional<SampleError> busy = Optional.of(SampleError.backoff(1, 2));
        int[] calls = new int[1];

        assertEquals(busy, Retry.of("replies", oneCall()).executeSupplier(() -> reply(calls, busy)));
        assertEquals(3, calls[0]);
        calls[0] = 0;
        CompletableFuture<Optional<SampleError>> later = Retry.of("replies", oneCall())
                .executeCompletionStage(threads, () -> CompletableFuture.completedFuture(reply(calls, busy)))
                .toCompletableFuture();
        assertEquals(busy, later.get(30, TimeUnit.SECONDS));
        assertEquals(3, calls[0]);
    }

    @Test
    void repliesWithoutAnErrorAndThrownErrorsWorkInTheConfigurationForOneCall() {
        int[] calls = new int[1];
        Optional<SampleError> fine = Optional.empty();
        assertEquals(fine, Retry.of("replies", oneCall()).executeSupplier(() -> reply(calls, fine)));
        assertEquals(1, calls[0]);

        Server server = Server.alwaysFailing(SampleError.backoff(1, 2));
        assertThrows(SampleError.class, () -> Retry.of("replies", oneCall()).executeSupplier(server::call));
        assertEquals(3, server.calls());
    }

    @Test
    void resultPredicateThatWasAddedDoesNotBreakIt() {
        RetryConfig config = RetryConfig.<String>from(Resilience4jRetries.config(OPTIONS.withMaxRetries(0)))
                .retryOnResult("done"::equals)
                .maxAttempts(1)
                .build();
        assertEquals("done", run(Retry.of("added", config), Server.failing()));
        assertEquals(
                1_000L,
                config.<Object>getIntervalBiFunction()
                        .apply(1, io.github.resilience4j.core.functions.Either.right("done")));
    }

    private static RetryConfig oneCall() {
        return Resilience4jRetries.<Optional<? extends CodedException>>configForOneCall(reply -> reply, OPTIONS);
    }

    private static Optional<SampleError> reply(int[] calls, Optional<SampleError> error) {
        calls[0]++;
        return error;
    }

    private Retry retry(RetryOptions options) {
        Retry retry = Retry.of("server", Resilience4jRetries.config(options));
        retry.getEventPublisher().onRetry(event -> waits.add(event.getWaitInterval()));
        return retry;
    }

    private static String run(Retry retry, Server server) {
        return retry.executeSupplier(server::call);
    }

    private CompletableFuture<String> runAsync(Retry retry, Server server) {
        return retry.executeCompletionStage(threads, server::callAsync).toCompletableFuture();
    }
}
