package dev.casebook.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Advice;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Calls of plain Java are repeated as the advice says, within bounds. */
class RetriesTest {
    private final FakeTime time = new FakeTime();
    private final RetryOptions options = time.options();

    @Test
    void repeatsAsCatalogueAdvises() {
        SampleError error = SampleError.backoff(1_000, 6);
        Server server = Server.failing(error, error, error);

        assertEquals("done", Retries.call(server::call, options));
        assertEquals(millis(1_000, 2_000, 4_000), time.waits());
    }

    @Test
    void serverSaysWhenAndCatalogueSaysHowOften() {
        SampleError error = SampleError.backoff(1_000, 4).saying(Duration.ofSeconds(7));
        Server server = Server.alwaysFailing(error);

        assertSame(error, assertThrows(SampleError.class, () -> Retries.call(server::call, options)));
        assertEquals(millis(7_000, 7_000, 7_000, 7_000), time.waits());
        assertEquals(new RetryDecision.Stop(StopReason.MAX_RETRIES, 4, Optional.empty()), stopOf(error));
    }

    @Test
    void throwsAtOnceWithScheduleInHandWhenWaitExceedsMaxTotalTime() {
        SampleError error = SampleError.backoff(1_000, 4).saying(Duration.ofHours(1));
        Server server = Server.alwaysFailing(error);

        assertThrows(SampleError.class, () -> Retries.call(server::call, options));
        assertEquals(1, server.calls());
        assertEquals(List.of(), time.waits());
        assertEquals(
                new RetryDecision.Stop(
                        StopReason.MAX_TOTAL_TIME, 0, Optional.of(FakeTime.NOON.plus(Duration.ofHours(1)))),
                stopOf(error));
        assertEquals(
                "not retried: the wait exceeds the maximum total time, after 0 retries, next attempt at"
                        + " 2026-11-26T13:00:00Z",
                error.getSuppressed()[0].getMessage());
    }

    @Test
    void boundsTotalTimeOfSeveralWaits() {
        SampleError error = SampleError.backoff(1_000, 6).saying(Duration.ofSeconds(25));
        Server server = Server.alwaysFailing(error);

        assertThrows(SampleError.class, () -> Retries.call(server::call, options));
        assertEquals(millis(25_000, 25_000), time.waits());
        assertEquals(
                FakeTime.NOON.plusSeconds(75), stopOf(error).nextAttemptAt().orElseThrow());
    }

    @Test
    void boundsNumberOfRetriesBelowCatalogue() {
        SampleError error = SampleError.backoff(1_000, 6);
        Server server = Server.alwaysFailing(error);

        assertThrows(SampleError.class, () -> Retries.call(server::call, options.withMaxRetries(2)));
        assertEquals(3, server.calls());
        assertEquals(
                new RetryDecision.Stop(
                        StopReason.MAX_RETRIES, 2, Optional.of(time.instant().plusSeconds(4))),
                stopOf(error));
    }

    @Test
    void doesNotRepeatUnknownOutcomeUnlessCallIsIdempotent() {
        SampleError error = SampleError.backoff(1_000, 6).unknown();
        Server once = Server.failing(error);
        assertThrows(SampleError.class, () -> Retries.call(once::call, options));
        assertEquals(StopReason.OUTCOME_UNKNOWN, stopOf(error).reason());

        Server twice = Server.failing(error);
        assertEquals("done", Retries.call(twice::call, options.forIdempotentCalls()));
        assertEquals(Optional.empty(), Retries.stopOf(error), "the same exception was retried now");
    }

    @Test
    void doesNotRepeatWhatIsNotAdvised() {
        SampleError error = SampleError.of(new Advice.FixRequest());
        Server server = Server.failing(error);

        assertThrows(SampleError.class, () -> Retries.call(server::call, options));
        assertEquals(Optional.empty(), Retries.stopOf(error));
        assertEquals(0, error.getSuppressed().length);
    }

    @Test
    void repeatsOtherExceptionsOnlyWithAdviceOfOptions() {
        ConnectException refused = new ConnectException("refused");
        Advice soon = new Advice.RetryAfter(Duration.ofSeconds(2), 1);
        RetryOptions known =
                options.withAdvice(ConnectException.class, soon).withAdvice(IOException.class, new Advice.GiveUp());

        assertThrows(ConnectException.class, () -> Retries.call(failing(refused), options));
        assertEquals("done", Retries.call(Server.failing(refused)::call, known));
        assertEquals(millis(2_000), time.waits());
        assertThrows(IOException.class, () -> Retries.call(failing(new IOException("broken")), known));
    }

    @Test
    void leavesErrorsOfTheVirtualMachineAlone() {
        assertThrows(
                StackOverflowError.class,
                () -> Retries.call(
                        () -> {
                            throw new StackOverflowError();
                        },
                        options));
    }

    @Test
    void clockThatGoesBackDoesNotExtendTotalTime() {
        SampleError error = SampleError.of(new Advice.RetryAfter(Duration.ofSeconds(25), 100));
        Server server = Server.alwaysFailing(error);

        assertThrows(
                SampleError.class,
                () -> Retries.call(
                        () -> {
                            time.set(Instant.EPOCH);
                            return server.call();
                        },
                        options.withMaxRetries(100)));
        assertEquals(3, server.calls());
    }

    @Test
    void waitOfZeroIsBoundedByNumber() {
        SampleError error = SampleError.of(new Advice.RetryAfter(Duration.ZERO, 3));
        Server server = Server.alwaysFailing(error);

        assertThrows(SampleError.class, () -> Retries.call(server::call, options));
        assertEquals(4, server.calls());
    }

    @Test
    void hugeWaitDoesNotOverflow() {
        SampleError error = SampleError.of(new Advice.RetryAfter(Duration.ofSeconds(Long.MAX_VALUE)));
        RetryOptions endless = options.withMaxTotalTime(Duration.ofDays(1)).forIdempotentCalls();

        assertThrows(SampleError.class, () -> Retries.call(Server.failing(error)::call, endless));
        assertTrue(stopOf(error).nextAttemptAt().orElseThrow().isAfter(Instant.parse("+1000000-01-01T00:00:00Z")));
        time.set(Instant.MAX);
        assertEquals(
                Optional.of(Instant.MAX),
                ((RetryDecision.Stop) endless.decide(error, 1, Duration.ZERO)).nextAttemptAt());
        time.set(FakeTime.NOON);
        RetryOptions longest = endless.withMaxTotalTime(Duration.ofSeconds(Long.MAX_VALUE));
        assertTrue(longest.decide(error, 1, Duration.ofDays(-1)) instanceof RetryDecision.Repeat);
    }

    @Test
    void endsWaitAndKeepsInterruptionWhenInterrupted() {
        SampleError error = SampleError.backoff(1_000, 6);
        Server server = Server.failing(error);

        Thread.currentThread().interrupt();
        assertThrows(SampleError.class, () -> Retries.call(server::call, options));
        assertTrue(Thread.interrupted());
        assertEquals(StopReason.INTERRUPTED, stopOf(error).reason());
        assertEquals(Optional.of(FakeTime.NOON.plusSeconds(1)), stopOf(error).nextAttemptAt());
    }

    @Test
    void realSleepIsInterrupted() throws InterruptedException {
        SampleError error = SampleError.backoff(30_000, 6);
        RetryOptions real = RetryOptions.DEFAULT.withJitter(0);
        Thread[] caller = {Thread.currentThread()};
        Thread waker = new Thread(() -> caller[0].interrupt());

        assertThrows(
                SampleError.class,
                () -> Retries.call(
                        Server.failing(error)::call, real.withListener((failed, decision) -> waker.start())));
        assertTrue(Thread.interrupted());
        waker.join();
    }

    @Test
    void tellsListenerEachDecisionAndSurvivesOneThatThrows() {
        SampleError error = SampleError.backoff(1_000, 1);
        List<RetryDecision> decisions = new ArrayList<>();
        RetryOptions listening = options.withListener((failed, decision) -> {
            assertSame(error, failed);
            decisions.add(decision);
            throw new IllegalStateException("broken listener");
        });

        assertThrows(SampleError.class, () -> Retries.call(Server.alwaysFailing(error)::call, listening));
        assertEquals(
                List.of(
                        new RetryDecision.Repeat(1, Duration.ofSeconds(1), FakeTime.NOON.plusSeconds(1)),
                        new RetryDecision.Stop(StopReason.MAX_RETRIES, 1, Optional.empty())),
                decisions);
        assertTrue(Arrays.stream(error.getSuppressed()).anyMatch(IllegalStateException.class::isInstance));
    }

    @Test
    void jitterShortensBackoffsAndExtendsFixedWaits() {
        RetryOptions half = options.withJitter(0.5);
        Duration second = Duration.ofSeconds(1);

        assertEquals(millis(750), delay(half, SampleError.backoff(1_000, 6)));
        assertEquals(millis(1_250), delay(half, SampleError.backoff(1_000, 6).saying(second)));
    }

    @Test
    void refusesNullAndWrongNumbers() {
        RetryOptions defaults = RetryOptions.DEFAULT;
        SampleError error = SampleError.backoff(1, 1);
        assertThrows(NullPointerException.class, () -> Retries.call(null, defaults));
        assertThrows(NullPointerException.class, () -> Retries.call(() -> 1, null));
        assertThrows(NullPointerException.class, () -> defaults.start().next(null));
        assertThrows(NullPointerException.class, () -> defaults.withAdvice(null, new Advice.GiveUp()));
        assertThrows(NullPointerException.class, () -> defaults.withListener(null));
        assertThrows(NullPointerException.class, () -> defaults.withMaxTotalTime(null));
        assertThrows(NullPointerException.class, () -> RetryTimer.SYSTEM.withClock(null));
        assertThrows(IllegalArgumentException.class, () -> defaults.withMaxRetries(-1));
        assertThrows(IllegalArgumentException.class, () -> defaults.withMaxTotalTime(Duration.ofNanos(-1)));
        assertThrows(IllegalArgumentException.class, () -> defaults.withJitter(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> defaults.decide(error, 0, Duration.ZERO));
        assertFalse(defaults.decide(error, 1, Duration.ofSeconds(Long.MAX_VALUE)) instanceof RetryDecision.Repeat);
    }

    private static RetryableCall<String, IOException> failing(IOException error) {
        return () -> {
            throw error;
        };
    }

    private static List<Duration> delay(RetryOptions options, SampleError error) {
        return List.of(((RetryDecision.Repeat) options.start().next(error)).delay());
    }

    private static RetryDecision.Stop stopOf(Throwable error) {
        return Retries.stopOf(error).orElseThrow();
    }

    private static List<Duration> millis(long... delays) {
        return Arrays.stream(delays).mapToObj(Duration::ofMillis).toList();
    }
}
