package dev.casebook.retry.reactor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.retry.Retries;
import dev.casebook.retry.RetryOptions;
import dev.casebook.retry.SampleError;
import dev.casebook.retry.Server;
import dev.casebook.retry.StopReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

/** The real Reactor follows advice, in virtual time. */
class ReactorRetriesTest {
    private final VirtualTimeScheduler scheduler = VirtualTimeScheduler.create();
    private final RetryOptions options = RetryOptions.DEFAULT.withJitter(0);

    @AfterEach
    void stop() {
        scheduler.dispose();
    }

    @Test
    void waitsAsTheServerSays() {
        SampleError error = SampleError.backoff(1_000, 6).saying(Duration.ofSeconds(9));
        Server server = Server.failing(error);

        StepVerifier.withVirtualTime(() -> mono(server, options), () -> scheduler, Long.MAX_VALUE)
                .expectSubscription()
                .expectNoEvent(Duration.ofSeconds(9))
                .expectNext("done")
                .verifyComplete();
        assertEquals(2, server.calls());
    }

    @Test
    void countsRetriesOfEachSubscription() {
        SampleError error = SampleError.backoff(1_000, 2);
        Server server = Server.alwaysFailing(error);
        Mono<String> mono = mono(server, options);

        List<Throwable> errors = new ArrayList<>();
        for (int subscription = 1; subscription <= 2; subscription++) {
            mono.subscribe(answer -> {}, errors::add);
            scheduler.advanceTimeBy(Duration.ofMinutes(1));
            assertEquals(3 * subscription, server.calls());
        }
        assertEquals(List.of(error, error), errors);
    }

    @Test
    void failsAtOnceWithScheduleInHandBeyondTheBound() {
        SampleError late = SampleError.backoff(1_000, 6).saying(Duration.ofHours(1));

        StepVerifier.create(mono(Server.failing(late), options)).verifyErrorMatches(late::equals);
        assertTrue(Retries.stopOf(late).orElseThrow().nextAttemptAt().isPresent());
    }

    @Test
    void boundsTotalTimeByTheClockOfTheScheduler() {
        SampleError error = SampleError.backoff(1_000, 6).saying(Duration.ofSeconds(25));
        Server server = Server.alwaysFailing(error);

        StepVerifier.withVirtualTime(() -> mono(server, options), () -> scheduler, Long.MAX_VALUE)
                .thenAwait(Duration.ofHours(1))
                .verifyErrorMatches(error::equals);
        assertEquals(3, server.calls());
        assertEquals(
                StopReason.MAX_TOTAL_TIME, Retries.stopOf(error).orElseThrow().reason());
    }

    @Test
    void defaultSchedulerWaits() {
        Server server = Server.failing(SampleError.backoff(2, 6));

        assertEquals(
                "done",
                Mono.fromCallable(server::call)
                        .retryWhen(ReactorRetries.retry(options))
                        .block());
    }

    private Mono<String> mono(Server server, RetryOptions options) {
        return Mono.fromCallable(server::call).retryWhen(ReactorRetries.retryOn(scheduler, options));
    }
}
