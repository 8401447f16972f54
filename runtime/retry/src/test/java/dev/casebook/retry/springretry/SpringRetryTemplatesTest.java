package dev.casebook.retry.springretry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Advice;
import dev.casebook.retry.FakeTime;
import dev.casebook.retry.Retries;
import dev.casebook.retry.SampleError;
import dev.casebook.retry.Server;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.retry.backoff.BackOffInterruptedException;
import org.springframework.retry.support.RetryTemplate;

/** The real Spring Retry follows advice. */
class SpringRetryTemplatesTest {
    private final FakeTime time = new FakeTime();
    private final RetryTemplate template = SpringRetryTemplates.template(time.options());

    @Test
    void waitsAsTheServerSaysAndAsOftenAsTheCatalogueSays() {
        SampleError error = SampleError.backoff(1_000, 2).saying(Duration.ofSeconds(3));
        Server server = Server.alwaysFailing(error);

        assertSame(error, assertThrows(SampleError.class, () -> run(server)));
        assertEquals(3, server.calls());
        assertEquals(List.of(Duration.ofSeconds(3), Duration.ofSeconds(3)), time.waits());
    }

    @Test
    void servesManyCallsWithOneTemplate() {
        SampleError error = SampleError.backoff(1_000, 2);

        for (int i = 0; i < 3; i++) {
            assertEquals("done", run(Server.failing(error, error)));
        }
    }

    @Test
    void throwsAtOnceWhatIsBeyondTheBoundOrNotAdvised() {
        SampleError late = SampleError.backoff(1, 6).saying(Duration.ofHours(1));

        assertThrows(SampleError.class, () -> run(Server.failing(late)));
        assertThrows(SampleError.class, () -> run(Server.failing(SampleError.of(new Advice.FixRequest()))));
        assertThrows(
                SampleError.class,
                () -> run(Server.failing(SampleError.backoff(1, 6).unknown())));
        assertEquals(List.of(), time.waits());
        assertTrue(Retries.stopOf(late).orElseThrow().nextAttemptAt().isPresent());
    }

    @Test
    void endsWaitAndKeepsInterruptionWhenInterrupted() {
        Thread.currentThread().interrupt();

        assertThrows(BackOffInterruptedException.class, () -> run(Server.failing(SampleError.backoff(1, 6))));
        assertTrue(Thread.interrupted());
    }

    @Test
    void policyRefusesToBeSerialized() throws Exception {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThrows(
                    NotSerializableException.class,
                    () -> out.writeObject(SpringRetryTemplates.retryPolicy(time.options())));
        }
    }

    private String run(Server server) {
        return template.execute(context -> server.call());
    }
}
