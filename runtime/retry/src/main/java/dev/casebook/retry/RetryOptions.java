package dev.casebook.retry;

import static java.util.Objects.requireNonNull;

import dev.casebook.Advice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How far advice is followed. The server says when, the catalogue says how often, and these options say where it ends.
 * Immutable.
 *
 * <pre>{@code
 * RetryOptions options = RetryOptions.DEFAULT.withMaxRetries(3).withMaxTotalTime(Duration.ofSeconds(20));
 * Reply reply = Retries.call(() -> client.send(message), options);
 * }</pre>
 */
public final class RetryOptions {
    /** For a thread or a future that waits: 6 retries and 1 minute at most, half of each delay left to chance. */
    public static final RetryOptions DEFAULT = new RetryOptions(
            new RetryLimits(6, Duration.ofMinutes(1), 0.5),
            CallKind.ANY,
            List.of(),
            (error, decision) -> {},
            RetryTimer.SYSTEM);

    /** For messages in a queue, which cost nothing while they wait: 20 retries and 24 hours at most. */
    public static final RetryOptions FOR_QUEUES = DEFAULT.withMaxRetries(20).withMaxTotalTime(Duration.ofHours(24));

    /** Whether a call does harm when the server does it twice. */
    enum CallKind {
        ANY,
        IDEMPOTENT
    }

    /** What is advised for exceptions that have no advice themselves. */
    record TypeAdvice(Class<? extends Throwable> type, Advice advice) {
        TypeAdvice {
            requireNonNull(type, "type");
            requireNonNull(advice, "advice");
        }
    }

    private final RetryLimits limits;
    private final CallKind callKind;
    private final List<TypeAdvice> typeAdvice;
    private final RetryListener listener;
    private final RetryTimer timer;

    private RetryOptions(
            RetryLimits limits,
            CallKind callKind,
            List<TypeAdvice> typeAdvice,
            RetryListener listener,
            RetryTimer timer) {
        this.limits = limits;
        this.callKind = callKind;
        this.typeAdvice = typeAdvice;
        this.listener = requireNonNull(listener, "listener");
        this.timer = requireNonNull(timer, "timer");
    }

    /**
     * The same with so many retries at most; the first call is not counted.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public RetryOptions withMaxRetries(int maxRetries) {
        return with(new RetryLimits(maxRetries, limits.maxTotalTime(), limits.jitter()));
    }

    /**
     * The same with so much time at most between the first call and the beginning of the last retry. A call that runs is
     * not interrupted.
     *
     * @param maxTotalTime zero or more; with zero nothing waits, and the next attempt is for somebody else
     * @throws IllegalArgumentException if it is negative
     */
    public RetryOptions withMaxTotalTime(Duration maxTotalTime) {
        return with(new RetryLimits(limits.maxRetries(), maxTotalTime, limits.jitter()));
    }

    /**
     * The same with another part of each delay left to chance, so that callers who failed together do not come back
     * together. A backoff is made shorter, a fixed wait longer.
     *
     * @param jitter from 0 to 1
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public RetryOptions withJitter(double jitter) {
        return with(new RetryLimits(limits.maxRetries(), limits.maxTotalTime(), jitter));
    }

    /**
     * The same for calls that do no harm when the server does them twice, such as a query or a call with an idempotency
     * key: errors whose outcome is unknown are retried too.
     */
    public RetryOptions forIdempotentCalls() {
        return new RetryOptions(limits, CallKind.IDEMPOTENT, typeAdvice, listener, timer);
    }

    /**
     * The same with advice for exceptions that have none themselves, such as {@link java.net.ConnectException}: that
     * request never left. Of several types that fit, the one that was named first counts.
     */
    public RetryOptions withAdvice(Class<? extends Throwable> type, Advice advice) {
        List<TypeAdvice> more = new ArrayList<>(typeAdvice);
        more.add(new TypeAdvice(type, advice));
        return new RetryOptions(limits, callKind, List.copyOf(more), listener, timer);
    }

    /** The same with a listener, in place of the one before. */
    public RetryOptions withListener(RetryListener listener) {
        return new RetryOptions(limits, callKind, typeAdvice, listener, timer);
    }

    /** The same with another source of time and chance. */
    public RetryOptions withTimer(RetryTimer timer) {
        return new RetryOptions(limits, callKind, typeAdvice, listener, timer);
    }

    /** How many retries at most. */
    public int maxRetries() {
        return limits.maxRetries();
    }

    /** How much time at most between the first call and the beginning of the last retry. */
    public Duration maxTotalTime() {
        return limits.maxTotalTime();
    }

    /** Where time and chance come from. */
    public RetryTimer timer() {
        return timer;
    }

    /** The decisions of one call, which begins now. */
    public RetrySequence start() {
        return new RetrySequence(this);
    }

    /**
     * The decision about one failed call, for those who count by themselves. It does not call the listener.
     *
     * @param error what the call threw
     * @param retry which retry it would be; 1 for the first
     * @param elapsed the time since the first call began; negative counts as zero
     * @throws IllegalArgumentException if {@code retry} is below 1
     */
    public RetryDecision decide(Throwable error, int retry, Duration elapsed) {
        return RetryPlanner.decide(this, error, retry, elapsed);
    }

    double jitter() {
        return limits.jitter();
    }

    CallKind callKind() {
        return callKind;
    }

    List<TypeAdvice> typeAdvice() {
        return typeAdvice;
    }

    RetryListener listener() {
        return listener;
    }

    private RetryOptions with(RetryLimits limits) {
        return new RetryOptions(limits, callKind, typeAdvice, listener, timer);
    }
}
