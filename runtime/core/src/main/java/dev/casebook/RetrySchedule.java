package dev.casebook;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The delays before the retries of a call, as a pure function: no clock, no random numbers, no waiting.
 *
 * <pre>{@code
 * Optional<Duration> wait =
 *     RetrySchedule.of(error).withJitter(0.5).jitteredDelay(retry, ThreadLocalRandom.current().nextDouble());
 * }</pre>
 *
 * <p>A backoff's delay is {@code initialDelay * multiplier^(retry - 1)}, never above the maximum; jitter takes a part of it away, so
 * that callers who failed together do not come back together. A fixed wait, the server's own included, is never
 * shortened: jitter adds to it. Delays are whole milliseconds.
 */
public final class RetrySchedule {
    /** How many retries a fixed wait is good for, where the catalogue does not say. */
    public static final int DEFAULT_MAX_RETRIES = 6;

    private static final RetrySchedule NEVER = new RetrySchedule(Duration.ZERO, 1, Duration.ZERO, 0, 0, Jitter.ADDS);
    private static final Duration MAX_DURATION = Duration.ofMillis(Long.MAX_VALUE / 4);

    /** Which way jitter moves a delay. */
    private enum Jitter {
        ADDS,
        TAKES
    }

    private final Duration initialDelay;
    private final double multiplier;
    private final Duration maxDelay;
    private final int maxRetries;
    private final double jitterPart;
    private final Jitter jitter;

    private RetrySchedule(
            Duration initialDelay,
            double multiplier,
            Duration maxDelay,
            int maxRetries,
            double jitterPart,
            Jitter jitter) {
        this.initialDelay = initialDelay;
        this.multiplier = multiplier;
        this.maxDelay = maxDelay;
        this.maxRetries = maxRetries;
        this.jitterPart = jitterPart;
        this.jitter = jitter;
    }

    /**
     * The schedule for an error, by its effective advice. It has no retry if the advice has none, and none if the
     * outcome is {@link Outcome#UNKNOWN}: the server may have done it all the same.
     */
    public static RetrySchedule of(CodedException error) {
        return error.outcome() == Outcome.UNKNOWN ? NEVER : of(error.advice());
    }

    /**
     * The schedule for an error of a call that does no harm when the server does it twice, such as a query or a call
     * with an idempotency key: an outcome that is unknown is retried too.
     */
    public static RetrySchedule ofRepeatable(CodedException error) {
        return of(error.advice());
    }

    /** The schedule of an advice alone; it knows nothing about the outcome. */
    public static RetrySchedule of(Advice advice) {
        if (advice instanceof Advice.RetryWithBackoff backoff) {
            return new RetrySchedule(
                    backoff.initialDelay(),
                    backoff.multiplier(),
                    shorter(backoff.maxDelay(), MAX_DURATION),
                    backoff.maxRetries(),
                    0,
                    Jitter.TAKES);
        }
        if (advice instanceof Advice.RetryAfter after) {
            return new RetrySchedule(after.delay(), 1, MAX_DURATION, after.maxRetries(), 0, Jitter.ADDS);
        }
        return NEVER;
    }

    /**
     * The same schedule with jitter.
     *
     * @param part the part of a delay that is left to chance, from 0 to 1
     * @throws IllegalArgumentException if the part is not from 0 to 1
     */
    public RetrySchedule withJitter(double part) {
        requirePart(part, "part");
        return new RetrySchedule(initialDelay, multiplier, maxDelay, maxRetries, part, jitter);
    }

    /**
     * The same schedule with so many retries at most.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public RetrySchedule withMaxRetries(int maxRetries) {
        if (maxRetries < 0) {
            throw new IllegalArgumentException("maxRetries must not be negative: " + maxRetries);
        }
        return new RetrySchedule(
                initialDelay, multiplier, maxDelay, Math.min(this.maxRetries, maxRetries), jitterPart, jitter);
    }

    /**
     * The same schedule with delays of this length at most. Growing delays stop growing there. A fixed wait is not
     * shortened: if it is longer, there is no retry, since the server would refuse it.
     */
    public RetrySchedule withMaxDelay(Duration maxDelay) {
        Delays.requireNotNegative(maxDelay, "maxDelay");
        if (jitter == Jitter.ADDS && initialDelay.compareTo(maxDelay) > 0) {
            return NEVER;
        }
        return new RetrySchedule(
                initialDelay, multiplier, shorter(this.maxDelay, maxDelay), maxRetries, jitterPart, jitter);
    }

    /**
     * The delay before a retry, without jitter.
     *
     * @param retry 1 for the first retry
     * @return empty if there is no such retry
     * @throws IllegalArgumentException if {@code retry} is below 1
     */
    public Optional<Duration> delay(int retry) {
        return jitteredDelay(retry, 0);
    }

    /**
     * The delay before a retry.
     *
     * @param retry 1 for the first retry
     * @param random what the jitter goes by, from 0 to 1, such as {@code ThreadLocalRandom.current().nextDouble()}
     * @return empty if there is no such retry
     * @throws IllegalArgumentException if {@code retry} is below 1 or {@code random} not from 0 to 1
     */
    public Optional<Duration> jitteredDelay(int retry, double random) {
        if (retry < 1) {
            throw new IllegalArgumentException("retry must be at least 1: " + retry);
        }
        requirePart(random, "random");
        return retry > maxRetries ? Optional.empty() : Optional.of(Duration.ofMillis(millis(retry, random)));
    }

    /** Every delay, in order, without jitter. An unmodifiable list that computes its elements and does not store them. */
    public List<Duration> delays() {
        return new DelayList();
    }

    private long millis(int retry, double random) {
        double grown = (double) wholeMillis(initialDelay) * StrictMath.pow(multiplier, retry - 1);
        double max = (double) maxDelay.toMillis();
        double capped = Math.min(grown, max);
        double chance = capped * jitterPart * random;
        double moved = jitter == Jitter.ADDS ? Math.min(capped + chance, max) : capped - chance;
        return Math.round(moved);
    }

    /** Rounded up: a wait that the server asked for is never shortened, not even by a part of a millisecond. */
    private static long wholeMillis(Duration delay) {
        Duration bounded = shorter(delay, MAX_DURATION);
        long millis = bounded.toMillis();
        return Duration.ofMillis(millis).equals(bounded) ? millis : millis + 1;
    }

    private static Duration shorter(Duration one, Duration other) {
        return requireNonNull(one, "one").compareTo(other) <= 0 ? one : other;
    }

    private static void requirePart(double part, String name) {
        if (!(part >= 0 && part <= 1)) {
            throw new IllegalArgumentException(name + " must be from 0 to 1: " + part);
        }
    }

    /** The delays as a list, without memory for each of them. */
    private final class DelayList extends AbstractList<Duration> implements RandomAccess {
        @Override
        public Duration get(int index) {
            Objects.checkIndex(index, maxRetries);
            return delay(index + 1).orElseThrow();
        }

        @Override
        public int size() {
            return maxRetries;
        }
    }
}
