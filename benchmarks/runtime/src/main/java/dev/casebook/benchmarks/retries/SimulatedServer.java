package dev.casebook.benchmarks.retries;

import java.util.Optional;

/**
 * Accepts so many calls in each second and refuses more with 429 and {@code Retry-After}; is down for a while, with 503 and
 * {@code Retry-After} until it is up again.
 */
final class SimulatedServer {
    static final int CALLS_PER_SECOND = 50;
    static final long THROTTLED_WAIT = 10_000;
    static final long DOWN_FROM = 10_000;
    static final long DOWN_UNTIL = 30_000;

    private long second = -1;
    private int accepted;
    private int refused;

    /** The error of a call at some time; empty if it is accepted. */
    Optional<SimulatedError> call(long millis) {
        Optional<SimulatedError> error = answer(millis);
        if (error.isPresent()) {
            refused++;
        }
        return error;
    }

    int refused() {
        return refused;
    }

    private Optional<SimulatedError> answer(long millis) {
        if (millis >= DOWN_FROM && millis < DOWN_UNTIL) {
            return Optional.of(new SimulatedError(503, DOWN_UNTIL - millis));
        }
        if (millis / 1_000 != second) {
            second = millis / 1_000;
            accepted = 0;
        }
        return ++accepted <= CALLS_PER_SECOND ? Optional.empty() : Optional.of(new SimulatedError(429, THROTTLED_WAIT));
    }
}
