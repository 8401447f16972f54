package dev.casebook.retry;

import static java.util.Objects.requireNonNull;

import dev.casebook.Advice;
import dev.casebook.CodedException;
import dev.casebook.Outcome;
import dev.casebook.RetrySchedule;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Decides about one failed call, by the error's advice and the options. */
final class RetryPlanner {
    private static final RetrySchedule NEVER = RetrySchedule.of(new Advice.GiveUp());

    static RetryDecision decide(RetryOptions options, Throwable error, int retry, Duration elapsed) {
        requireNonNull(elapsed, "elapsed");
        Throwable cause = Causes.unwrapped(error);
        RetrySchedule schedule = schedule(options, cause).withJitter(options.jitter());
        if (schedule.delay(1).isEmpty()) {
            return stop(StopReason.NOT_ADVISED, retry);
        }
        if (isUnknown(cause) && options.callKind() != RetryOptions.CallKind.IDEMPOTENT) {
            return stop(StopReason.OUTCOME_UNKNOWN, retry);
        }
        return schedule.jitteredDelay(retry, options.timer().random().getAsDouble())
                .map(delay -> within(options, retry, elapsed, delay))
                .orElseGet(() -> stop(StopReason.MAX_RETRIES, retry));
    }

    /** What the catalogue still advises can be beyond the options: then the next attempt is for somebody else. */
    private static RetryDecision within(RetryOptions options, int retry, Duration elapsed, Duration delay) {
        Instant next = later(options.timer().clock().instant(), delay);
        if (retry > options.maxRetries()) {
            return new RetryDecision.Stop(StopReason.MAX_RETRIES, retry - 1, Optional.of(next));
        }
        Duration passed = elapsed.isNegative() ? Duration.ZERO : elapsed;
        if (passed.compareTo(options.maxTotalTime()) > 0
                || delay.compareTo(options.maxTotalTime().minus(passed)) > 0) {
            return new RetryDecision.Stop(StopReason.MAX_TOTAL_TIME, retry - 1, Optional.of(next));
        }
        return new RetryDecision.Repeat(retry, delay, next);
    }

    private static RetrySchedule schedule(RetryOptions options, Throwable error) {
        if (error instanceof CodedException coded) {
            return RetrySchedule.ofRepeatable(coded);
        }
        return options.typeAdvice().stream()
                .filter(known -> known.type().isInstance(error))
                .findFirst()
                .map(known -> RetrySchedule.of(known.advice()))
                .orElse(NEVER);
    }

    private static boolean isUnknown(Throwable error) {
        return error instanceof CodedException coded && coded.outcome() == Outcome.UNKNOWN;
    }

    private static RetryDecision stop(StopReason reason, int retry) {
        return new RetryDecision.Stop(reason, retry - 1, Optional.empty());
    }

    private static Instant later(Instant now, Duration delay) {
        try {
            return now.plus(delay);
        } catch (DateTimeException | ArithmeticException beyond) {
            return Instant.MAX;
        }
    }

    private RetryPlanner() {}
}
