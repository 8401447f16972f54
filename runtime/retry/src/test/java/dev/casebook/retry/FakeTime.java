package dev.casebook.retry;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** A clock that moves only when somebody waits; it records each wait. */
public final class FakeTime implements InstantSource, Sleeper, RetryScheduler {
    public static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final List<Duration> waits = new ArrayList<>();
    private Instant now = NOON;

    /** The default options without jitter, in this time. */
    public RetryOptions options() {
        return RetryOptions.DEFAULT.withJitter(0).withTimer(new RetryTimer(this, this, this, () -> 0.5));
    }

    public List<Duration> waits() {
        return waits;
    }

    public void set(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void sleep(Duration delay) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        pass(delay);
    }

    @Override
    public void schedule(Runnable task, Duration delay) {
        pass(delay);
        task.run();
    }

    private void pass(Duration delay) {
        waits.add(delay);
        now = now.plus(delay);
    }
}
