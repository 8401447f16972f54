package dev.casebook.retry;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/**
 * Where time and chance come from. A test replaces them, so that it neither waits nor differs from run to run.
 *
 * @param clock what time it is
 * @param sleeper how a thread waits
 * @param scheduler how the retry of a future is run later
 * @param random what jitter goes by, from 0 to 1
 */
public record RetryTimer(InstantSource clock, Sleeper sleeper, RetryScheduler scheduler, DoubleSupplier random) {
    /** The system's clock, {@link Thread#sleep(long)}, a delayed executor over the common pool, and random numbers. */
    public static final RetryTimer SYSTEM = new RetryTimer(
            Clock.systemUTC(),
            delay -> Thread.sleep(delay.toMillis()),
            RetryTimer::later,
            () -> ThreadLocalRandom.current().nextDouble());

    public RetryTimer {
        requireNonNull(clock, "clock");
        requireNonNull(sleeper, "sleeper");
        requireNonNull(scheduler, "scheduler");
        requireNonNull(random, "random");
    }

    /** The same with another clock. */
    public RetryTimer withClock(InstantSource clock) {
        return new RetryTimer(clock, sleeper, scheduler, random);
    }

    /** The same with another way to wait. */
    public RetryTimer withSleeper(Sleeper sleeper) {
        return new RetryTimer(clock, sleeper, scheduler, random);
    }

    /** The same with another way to run the retries of futures. */
    public RetryTimer withScheduler(RetryScheduler scheduler) {
        return new RetryTimer(clock, sleeper, scheduler, random);
    }

    /** The same with other random numbers, each from 0 to 1. */
    public RetryTimer withRandom(DoubleSupplier random) {
        return new RetryTimer(clock, sleeper, scheduler, random);
    }

    private static void later(Runnable task, Duration delay) {
        CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS)
                .execute(task);
    }
}
