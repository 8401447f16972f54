package dev.casebook.benchmarks.retries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * A thousand callers, who begin within one second, against one server, by one strategy. Nothing waits: the clock jumps from
 * call to call. The same on every run.
 */
final class SimulatedRun {
    static final int CALLERS = 1_000;

    private static final Comparator<Attempt> BY_TIME =
            Comparator.comparingLong(Attempt::millis).thenComparingInt(Attempt::caller);

    private final SimulatedServer server = new SimulatedServer();
    private final PriorityQueue<Attempt> due = new PriorityQueue<>(BY_TIME);
    private final List<Long> doneAt = new ArrayList<>();
    private final String strategy;
    private long now;
    private int calls;

    private record Attempt(long millis, int caller, int number, RetryStrategy.OneCall decisions) {}

    private SimulatedRun(RetryStrategy strategy) {
        this.strategy = strategy.name();
        Random random = new Random(7);
        for (int caller = 0; caller < CALLERS; caller++) {
            now = random.nextInt(1_000);
            due.add(new Attempt(now, caller, 1, strategy.calls().apply(() -> now)));
        }
    }

    static SimulatedRun of(RetryStrategy strategy) {
        SimulatedRun run = new SimulatedRun(strategy);
        while (!run.due.isEmpty()) {
            run.make(run.due.remove());
        }
        return run;
    }

    String strategy() {
        return strategy;
    }

    int calls() {
        return calls;
    }

    int refused() {
        return server.refused();
    }

    /** How many callers got an answer until some time. */
    long doneUntil(long millis) {
        return doneAt.stream().filter(at -> at <= millis).count();
    }

    int done() {
        return doneAt.size();
    }

    /** When the last of those who got an answer got it, in milliseconds. */
    long lastDone() {
        return doneAt.get(doneAt.size() - 1);
    }

    private void make(Attempt attempt) {
        now = attempt.millis();
        calls++;
        server.call(now)
                .ifPresentOrElse(
                        error -> again(attempt, attempt.decisions().delay(error, attempt.number())),
                        () -> doneAt.add(now));
    }

    private void again(Attempt attempt, OptionalLong delay) {
        delay.ifPresent(millis ->
                due.add(new Attempt(now + millis, attempt.caller(), attempt.number() + 1, attempt.decisions())));
    }
}
