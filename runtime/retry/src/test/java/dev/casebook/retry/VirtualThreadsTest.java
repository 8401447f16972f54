package dev.casebook.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@link Retries#call} on virtual threads, with real waits. They are found by reflection, since the tests compile on 17. */
class VirtualThreadsTest {
    private static final int CALLS = 100;

    private final RetryOptions options = RetryOptions.DEFAULT.withJitter(0);

    @BeforeEach
    void needsVirtualThreads() {
        assumeTrue(Runtime.version().feature() >= 21, "skipped: virtual threads need JDK 21");
    }

    @Test
    void repeatsManyCallsAtTheSameTime() throws Exception {
        ExecutorService threads = virtualThreads();
        try {
            List<Future<String>> results = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                SampleError error = SampleError.backoff(1, 2);
                Server server = Server.failing(error, error);
                results.add(threads.submit(() -> Retries.call(() -> onVirtualThread(server), options)));
            }
            for (Future<String> result : results) {
                assertEquals("done", result.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void throwsLastErrorWhenThreadIsInterrupted() throws Exception {
        ExecutorService threads = virtualThreads();
        SampleError error = SampleError.backoff(60_000, 1);
        Server server = Server.alwaysFailing(error);
        CountDownLatch called = new CountDownLatch(1);
        RetryOptions patient =
                options.withMaxTotalTime(Duration.ofMinutes(5)).withListener((failure, decision) -> called.countDown());
        try {
            Future<String> result = threads.submit(() -> Retries.call(() -> onVirtualThread(server), patient));
            called.await();
            threads.shutdownNow();
            ExecutionException failure = assertThrows(ExecutionException.class, result::get);
            assertSame(error, failure.getCause());
            assertEquals(
                    StopReason.INTERRUPTED, Retries.stopOf(error).orElseThrow().reason());
        } finally {
            threads.shutdownNow();
        }
    }

    private static String onVirtualThread(Server server) throws ReflectiveOperationException {
        assertTrue((boolean) Thread.class.getMethod("isVirtual").invoke(Thread.currentThread()));
        return server.call();
    }

    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }
}
