package dev.casebook.retry.resilience4j;

import dev.casebook.Advice;
import dev.casebook.CodedException;
import dev.casebook.retry.RetryDecision;
import dev.casebook.retry.RetryOptions;
import dev.casebook.retry.RetryStoppedException;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Configurations of Resilience4j's retry that follow advice.
 *
 * <pre>{@code
 * Retry retry = Retry.of("whatsapp", Resilience4jRetries.config(RetryOptions.DEFAULT));
 * }</pre>
 */
@SuppressWarnings("exports") // who calls this has the library anyway
public final class Resilience4jRetries {
    /** The interval that stops the library from another attempt. */
    private static final long STOP = -1;

    /**
     * A configuration for all calls. It sees the number of an attempt and not the time of a call, so that the waits alone
     * count against the maximum total time, as the advice of the last error has them; the listener is not called.
     */
    public static RetryConfig config(RetryOptions options) {
        return RetryConfig.custom()
                .maxAttempts(maxAttempts(options))
                .retryOnException(error -> isRepeated(error, options.decide(error, 1, Duration.ZERO)))
                .intervalBiFunction((attempt, outcome) -> interval(options, attempt, outcome))
                .build();
    }

    /**
     * A configuration for one call whose errors are in its replies or are thrown. The library's result predicate sees no
     * attempt number, so that this one counts by itself: make one for each call. The last reply is returned.
     *
     * @param error the error in a reply; empty for a reply that is none
     */
    public static <T> RetryConfig configForOneCall(
            Function<? super T, ? extends Optional<? extends CodedException>> error, RetryOptions options) {
        OneCall<T> call = new OneCall<>(error, options.start());
        return RetryConfig.<T>custom()
                .maxAttempts(maxAttempts(options))
                .retryOnResult(call::isRepeatedAfterReply)
                .retryOnException(call::isRepeatedAfterError)
                .intervalBiFunction((attempt, outcome) -> call.interval())
                .build();
    }

    private static long interval(RetryOptions options, int attempt, Either<Throwable, Object> outcome) {
        if (outcome.isRight()) { // somebody added a result predicate, and a result has no advice
            return Advice.RetryWithBackoff.DEFAULT.initialDelay().toMillis();
        }
        Throwable error = outcome.getLeft();
        RetryDecision decision = options.decide(error, attempt, waitedBefore(options, error, attempt));
        return isRepeated(error, decision) ? millis((RetryDecision.Repeat) decision) : STOP;
    }

    /** The waits before this attempt; at most as many as the options allow. */
    private static Duration waitedBefore(RetryOptions options, Throwable error, int attempt) {
        Duration waited = Duration.ZERO;
        for (int retry = 1; retry < attempt; retry++) {
            if (options.decide(error, retry, waited) instanceof RetryDecision.Repeat repeat) {
                waited = waited.plus(repeat.delay());
            }
        }
        return waited;
    }

    /** The library takes an interval below one millisecond for the end, where it waits without a thread. */
    static long millis(RetryDecision.Repeat repeat) {
        return Math.max(1, repeat.delay().toMillis());
    }

    private static boolean isRepeated(Throwable error, RetryDecision decision) {
        RetryStoppedException.note(error, decision);
        return decision instanceof RetryDecision.Repeat;
    }

    /** The library counts the first call. */
    private static int maxAttempts(RetryOptions options) {
        return (int) Math.min(Integer.MAX_VALUE, options.maxRetries() + 1L);
    }

    private Resilience4jRetries() {}
}
