package dev.casebook.retry.resilience4j;

import dev.casebook.CodedException;
import dev.casebook.retry.Retries;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * What a circuit breaker and a rate limiter should know of errors: a breaker opens for what the vendor is to blame for, and
 * a limiter slows down for throttling.
 *
 * <pre>{@code
 * VendorFailures failures = VendorFailures.withThrottling(ThrottlingException.class::isInstance);
 * CircuitBreaker breaker = CircuitBreaker.of("whatsapp", failures.circuitBreaker(CircuitBreakerConfig.custom()).build());
 * RateLimiter limiter = RateLimiter.of("whatsapp", failures.rateLimiter(RateLimiterConfig.custom()).build());
 * }</pre>
 */
@SuppressWarnings("exports") // who calls this has the library anyway
public final class VendorFailures {
    private final Predicate<? super Throwable> throttling;

    private VendorFailures(Predicate<? super Throwable> throttling) {
        this.throttling = throttling;
    }

    /** Counts as throttling what the predicate says, such as {@code ThrottlingException.class::isInstance}. */
    public static VendorFailures withThrottling(Predicate<? super Throwable> throttling) {
        return new VendorFailures(throttling);
    }

    /** Counts HTTP status 429 as throttling. */
    public static VendorFailures withHttpThrottling() {
        return new VendorFailures(error -> error instanceof CodedException coded
                && coded.report().httpStatus().orElse(0) == 429);
    }

    /**
     * Whether the vendor is to blame: its advice is to retry, to wait until something is resolved or to contact the vendor,
     * and it is no throttling; an HTTP status from 500 on; a broken connection; a timeout.
     */
    public boolean isVendorFailure(Throwable thrown) {
        Throwable error = Retries.unwrapped(thrown);
        if (isThrottling(error)) {
            return false;
        }
        if (error instanceof CodedException coded) {
            return coded.report().httpStatus().orElse(0) >= 500 || isAdvisedAsFailure(coded);
        }
        return error instanceof IOException || error instanceof TimeoutException;
    }

    /** Whether the vendor asked for fewer calls. */
    public boolean isThrottling(Throwable error) {
        return throttling.test(Retries.unwrapped(error));
    }

    /** Records the vendor's failures alone; throttling counts neither as failure nor as success, all else as success. */
    public CircuitBreakerConfig.Builder circuitBreaker(CircuitBreakerConfig.Builder builder) {
        return builder.recordException(this::isVendorFailure).ignoreException(this::isThrottling);
    }

    /** Takes all permissions of the current period away when the vendor throttles. */
    public RateLimiterConfig.Builder rateLimiter(RateLimiterConfig.Builder builder) {
        return builder.drainPermissionsOnResult(this::isThrottled);
    }

    private boolean isThrottled(Either<? extends Throwable, ?> outcome) {
        return outcome.isLeft() && isThrottling(outcome.getLeft());
    }

    private static boolean isAdvisedAsFailure(CodedException error) {
        return switch (error.advice().kind()) {
            case RETRY_AFTER, RETRY_WITH_BACKOFF, RETRY_WHEN_RESOLVED, CONTACT_VENDOR -> true;
            case FIX_REQUEST, RENEW_CREDENTIALS, ASK_USER, CHANGE_ACCOUNT, GIVE_UP, DO_NOTHING -> false;
        };
    }
}
