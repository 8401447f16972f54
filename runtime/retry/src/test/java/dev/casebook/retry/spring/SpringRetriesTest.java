package dev.casebook.retry.spring;

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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.resilience.annotation.Retryable;

/** The real Spring Framework 7 follows advice. */
class SpringRetriesTest {
    private final List<Duration> waits = new ArrayList<>();
    private final RetryOptions options = RetryOptions.DEFAULT.withJitter(0).withListener((error, decision) -> {
        if (decision instanceof RetryDecision.Repeat repeat) {
            waits.add(repeat.delay());
        }
    });

    @Test
    void waitsAsTheServerSaysAndAsOftenAsTheCatalogueSays() {
        SampleError error = SampleError.backoff(1_000, 2).saying(Duration.ofMillis(3));
        Server server = Server.alwaysFailing(error);

        RetryException failed = assertThrows(RetryException.class, () -> SpringRetries.execute(server::call, options));
        assertSame(error, failed.getCause());
        assertEquals(3, server.calls());
        assertEquals(List.of(Duration.ofMillis(3), Duration.ofMillis(3)), waits);
    }

    @Test
    void failsAtOnceWithScheduleInHandBeyondTheBound() {
        SampleError late = SampleError.backoff(1, 6).saying(Duration.ofHours(1));
        RetryTemplate template = new RetryTemplate(SpringRetries.policyForOneCall(options));

        assertThrows(SampleError.class, () -> template.invoke(Server.failing(late)::call));
        assertEquals(
                StopReason.MAX_TOTAL_TIME, Retries.stopOf(late).orElseThrow().reason());
        assertTrue(Retries.stopOf(late).orElseThrow().nextAttemptAt().isPresent());
    }

    @Test
    void answersWhenARetrySucceeds() throws RetryException {
        SampleError error = SampleError.backoff(1, 6);

        assertEquals("done", SpringRetries.execute(Server.failing(error, error)::call, options));
    }

    @Test
    void retriesAnnotatedMethodAfterWaitOfServer() {
        try (AnnotationConfigApplicationContext context =
                new AnnotationConfigApplicationContext(Config.class, Client.class)) {
            Client client = context.getBean(Client.class);
            assertEquals(2, calls(client, SampleError.backoff(1, 6)));
            assertEquals(2, calls(client, SampleError.backoff(1, 6).saying(Duration.ofMillis(20))));
            assertEquals(1, calls(client, SampleError.backoff(1, 6).saying(Duration.ofMillis(21))));
            assertEquals(1, calls(client, SampleError.of(new Advice.FixRequest())));
            assertEquals(1, calls(client, SampleError.backoff(1, 6).unknown()));
        }
    }

    private static int calls(Client client, SampleError error) {
        Server server = Server.alwaysFailing(error);
        assertThrows(SampleError.class, () -> client.send(server));
        return server.calls();
    }

    @Configuration
    @EnableResilientMethods
    static class Config {}

    static class Client {
        @Retryable(predicate = AdvisedRetryPredicate.class, delay = 20, maxRetries = 1)
        public String send(Server server) {
            return server.call();
        }
    }
}
