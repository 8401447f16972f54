package dev.casebook.benchmarks.retries;

import dev.casebook.retry.RetryDecision;
import dev.casebook.retry.RetryOptions;
import dev.casebook.retry.RetrySequence;
import dev.casebook.retry.RetryTimer;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * A way to retry: its name for people, and what it decides in one call, given the simulated clock in milliseconds.
 *
 * @param name the name for people
 * @param calls makes the decisions of a new call
 */
record RetryStrategy(String name, Function<LongSupplier, OneCall> calls) {
    /** Decides after each failure of one call. */
    interface OneCall {
        /**
         * How long to wait, in milliseconds; empty to give up.
         *
         * @param attempt how many attempts have failed
         */
        OptionalLong delay(SimulatedError error, int attempt);
    }

    static List<RetryStrategy> all() {
        return List.of(
                casebook("Casebook, for queues", RetryOptions.FOR_QUEUES),
                casebook("Casebook, default", RetryOptions.DEFAULT),
                new RetryStrategy("fixed 1 s", clock -> (error, attempt) -> OptionalLong.of(1_000)),
                new RetryStrategy(
                        "exponential",
                        clock -> (error, attempt) -> OptionalLong.of(1_000L << Math.min(attempt - 1, 8))),
                new RetryStrategy("Resilience4j default", clock -> resilience4j(RetryConfig.ofDefaults())));
    }

    private static RetryStrategy casebook(String name, RetryOptions options) {
        Random random = new Random(1);
        return new RetryStrategy(name, clock -> {
            InstantSource instants = () -> Instant.ofEpochMilli(clock.getAsLong());
            RetrySequence sequence = options.withTimer(
                            RetryTimer.SYSTEM.withClock(instants).withRandom(random::nextDouble))
                    .start();
            return (error, attempt) -> sequence.next(error) instanceof RetryDecision.Repeat repeat
                    ? OptionalLong.of(repeat.delay().toMillis())
                    : OptionalLong.empty();
        });
    }

    /** As the library's own loop decides: the first call is an attempt. */
    private static OneCall resilience4j(RetryConfig config) {
        return (error, attempt) -> attempt >= config.getMaxAttempts()
                ? OptionalLong.empty()
                : OptionalLong.of(config.getIntervalBiFunction().apply(attempt, Either.left(error)));
    }
}
