package dev.casebook.reader;

import dev.casebook.envelope.RetryAfterFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads waiting times. Zero, a past date and other values count as no waiting time. */
final class RetryAfterReader {
    /** More digits than any waiting time has, and few enough not to overflow. */
    private static final int MAX_DIGITS = 12;

    static Optional<Duration> read(RetryAfterFormat format, String text, Clock clock) {
        String value = text.strip();
        Optional<Duration> wait = switch (format) {
            case MILLISECONDS -> number(value).map(Duration::ofMillis);
            case SECONDS -> number(value).map(Duration::ofSeconds);
            case MINUTES -> number(value).map(Duration::ofMinutes);
            case EPOCH_SECONDS -> number(value).map(at -> until(Instant.ofEpochSecond(at), clock));
            case RETRY_AFTER ->
                number(value)
                        .map(Duration::ofSeconds)
                        .or(() -> HttpDates.read(value, clock).map(at -> until(at, clock)));
        };
        return wait.filter(said -> !said.isNegative() && !said.isZero());
    }

    static @Nullable Duration longer(@Nullable Duration one, @Nullable Duration other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration until(Instant then, Clock clock) {
        return Duration.between(clock.instant(), then);
    }

    /** A whole number, also with an empty fraction, as in {@code 30.0}. */
    private static Optional<Long> number(String text) {
        String whole = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        boolean digits = !whole.isEmpty()
                && whole.length() <= MAX_DIGITS
                && whole.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return digits ? Optional.of(Long.parseLong(whole)) : Optional.empty();
    }

    private RetryAfterReader() {}
}
