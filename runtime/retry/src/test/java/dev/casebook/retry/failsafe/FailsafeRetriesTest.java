package dev.casebook.retry.failsafe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Advice;
import dev.casebook.retry.Retries;
import dev.casebook.retry.RetryDecision;
import dev.casebook.retry.RetryOptions;
import dev.casebook.retry.SampleError;
import dev.casebook.retry.Server;
import dev.casebook.retry.StopReason;
import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The real Failsafe follows advice. */
class FailsafeRetriesTest {
    private static final RetryOptions OPTIONS = RetryOptions.DEFAULT.withJitter(0);

    private final List<Duration> waits = new ArrayList<>();

    @Test
    void waitsAsTheServerSaysAndAsOftenAsTheCatalogueSays() {
        SampleError error = SampleError.backoff(1_000, 2).saying(Duration.ofMillis(3));
        Server server = Server.alwaysFailing(error);

        assertSame(error, assertThrows(SampleError.class, () -> run(OPTIONS, server)));
        assertEquals(List.of(Duration.ofMillis(3), Duration.ofMillis(3)), waits);
        assertEquals(
                new RetryDecision.Stop(StopReason.MAX_RETRIES, 2, Optional.empty()),
                Retries.stopOf(error).orElseThrow());
    }

    @Test
    void servesManyCallsWithSameException() {
        RetryPolicy<String> policy = FailsafeRetries.policy(OPTIONS);
        SampleError error = SampleError.backoff(1, 1);

        assertThrows(SampleError.class, () -> Failsafe.with(policy).get(Server.alwaysFailing(error)::call));
        assertTrue(Retries.stopOf(error).isPresent());
        assertEquals("done", Failsafe.with(policy).get(Server.failing(error)::call));
    }

    @Test
    void throwsAtOnceWithScheduleInHandBeyondTheBound() {
        SampleError late = SampleError.backoff(1, 6).saying(Duration.ofHours(1));
        Server server = Server.alwaysFailing(late);

        assertThrows(SampleError.class, () -> run(OPTIONS, server));
        assertEquals(1, server.calls());
        assertTrue(Retries.stopOf(late).orElseThrow().nextAttemptAt().isPresent());
    }

    @Test
    void waitsOfOneCallTogetherAreBounded() {
        SampleError error = SampleError.backoff(1, 6).saying(Duration.ofMillis(40));
        Server server = Server.alwaysFailing(error);

        assertThrows(SampleError.class, () -> run(OPTIONS.withMaxTotalTime(Duration.ofMillis(60)), server));
        assertEquals(2, server.calls());
        assertEquals(
                StopReason.MAX_TOTAL_TIME, Retries.stopOf(error).orElseThrow().reason());
    }

    @Test
    void doesNotRepeatUnknownOutcomeUnlessCallIsIdempotent() {
        SampleError unknown = SampleError.backoff(1, 6).unknown();

        assertThrows(SampleError.class, () -> run(OPTIONS, Server.failing(unknown)));
        assertEquals("done", run(OPTIONS.forIdempotentCalls(), Server.failing(unknown)));
    }

    @Test
    void stopsForExceptionsThatKeepNoNotes() {
        Server server = Server.alwaysFailing(new Unnoted());
        RetryOptions advised = OPTIONS.withAdvice(Unnoted.class, new Advice.RetryAfter(Duration.ofMillis(1), 2));

        assertThrows(Unnoted.class, () -> run(advised, server));
        assertEquals(3, server.calls());
    }

    /** Takes no suppressed exceptions, as what a mocking library makes does not either. */
    private static final class Unnoted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unnoted() {
            super(null, null, false, false);
        }
    }

    @Test
    void followsAdviceWithFutures() throws Exception {
        SampleError error = SampleError.backoff(1, 1);
        RetryPolicy<String> policy = FailsafeRetries.policy(OPTIONS);

        assertEquals(
                "done",
                Failsafe.with(policy)
                        .getStageAsync(Server.failing(error)::callAsync)
                        .get(30, TimeUnit.SECONDS));
        Server broken = Server.alwaysFailing(error);
        ExecutionException failed = assertThrows(
                ExecutionException.class,
                () -> Failsafe.with(policy).getStageAsync(broken::callAsync).get(30, TimeUnit.SECONDS));
        assertSame(error, failed.getCause());
        assertEquals(2, broken.calls());
    }

    private String run(RetryOptions options, Server server) {
        RetryPolicy<String> policy = RetryPolicy.builder(
                        FailsafeRetries.<String>policy(options).getConfig())
                .onRetryScheduled(event -> waits.add(event.getDelay()))
                .build();
        return Failsafe.with(policy).get(server::call);
    }
}
