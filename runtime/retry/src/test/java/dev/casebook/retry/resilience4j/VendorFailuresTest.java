package dev.casebook.retry.resilience4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Advice;
import dev.casebook.retry.SampleError;
import dev.casebook.retry.Server;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** The real circuit breaker and rate limiter know who is to blame. */
class VendorFailuresTest {
    private static final SampleError OURS = SampleError.of(new Advice.FixRequest());
    private static final SampleError THEIRS = SampleError.backoff(1, 6);
    private static final SampleError THROTTLED = SampleError.backoff(1, 6).status(429);

    private final VendorFailures failures = VendorFailures.withHttpThrottling();
    private final CircuitBreaker breaker = CircuitBreaker.of(
            "vendor",
            failures.circuitBreaker(CircuitBreakerConfig.custom())
                    .slidingWindowSize(4)
                    .minimumNumberOfCalls(4)
                    .build());
    private final RateLimiter limiter = RateLimiter.of(
            "vendor",
            failures.rateLimiter(RateLimiterConfig.custom())
                    .limitForPeriod(100)
                    .limitRefreshPeriod(Duration.ofHours(1))
                    .timeoutDuration(Duration.ZERO)
                    .build());

    @Test
    void tellsWhoIsToBlame() {
        assertTrue(failures.isVendorFailure(THEIRS));
        assertTrue(failures.isVendorFailure(SampleError.of(new Advice.ContactVendor())));
        assertTrue(failures.isVendorFailure(SampleError.of(new Advice.GiveUp()).status(500)));
        assertTrue(failures.isVendorFailure(new IOException()));
        assertTrue(failures.isVendorFailure(new CompletionException(THEIRS)));
        assertTrue(failures.isThrottling(new CompletionException(THROTTLED)));
        assertTrue(failures.isVendorFailure(new TimeoutException()));
        assertFalse(failures.isVendorFailure(OURS));
        assertFalse(failures.isVendorFailure(THROTTLED));
        assertFalse(failures.isVendorFailure(new IllegalStateException()));
        assertTrue(VendorFailures.withThrottling(THEIRS::equals).isThrottling(THEIRS));
    }

    @Test
    void breakerOpensForFailuresOfTheVendor() {
        fail(THEIRS, 4);

        assertEquals(CircuitBreaker.State.OPEN, breaker.getState());
        assertThrows(CallNotPermittedException.class, () -> breaker.executeSupplier(Server.failing()::call));
    }

    @Test
    void breakerStaysClosedForMistakesOfTheCallerAndThrottling() {
        fail(OURS, 10);
        assertEquals(4, breaker.getMetrics().getNumberOfBufferedCalls());
        assertEquals(0, breaker.getMetrics().getNumberOfFailedCalls());
        breaker.reset();
        fail(THROTTLED, 10);
        assertEquals(0, breaker.getMetrics().getNumberOfBufferedCalls());
        assertEquals(CircuitBreaker.State.CLOSED, breaker.getState());
    }

    @Test
    void limiterHoldsCallsBackAfterThrottling() {
        assertThrows(SampleError.class, () -> limiter.executeSupplier(Server.failing(OURS)::call));
        assertEquals("done", limiter.executeSupplier(Server.failing()::call));
        assertThrows(SampleError.class, () -> limiter.executeSupplier(Server.failing(THROTTLED)::call));
        assertThrows(RequestNotPermitted.class, () -> limiter.executeSupplier(Server.failing()::call));
    }

    private void fail(SampleError error, int times) {
        for (int i = 0; i < times; i++) {
            assertThrows(SampleError.class, () -> breaker.executeSupplier(Server.failing(error)::call));
        }
    }
}
