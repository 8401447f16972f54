package dev.casebook.reader;

import dev.casebook.envelope.RetryAfterFormat;
import dev.casebook.text.ValueKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads waiting times. Zero, a past date and other values count as no waiting time. */
final class RetryAfterReader {
    private static final int MAX_LENGTH = 40;
    private static final BigDecimal NANOS_PER_SECOND = BigDecimal.valueOf(1_000_000_000);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,18})?");
    private static final Pattern UNITS = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?)(ms|s|m|h|d)");

    static Optional<Duration> read(RetryAfterFormat format, String text, Clock clock) {
        String value = text.strip();
        Optional<Duration> wait = value.length() > MAX_LENGTH
                ? Optional.empty()
                : switch (format) {
                    case MILLISECONDS -> number(value, Duration.ofMillis(1));
                    case SECONDS -> number(value, Duration.ofSeconds(1));
                    case MINUTES -> number(value, Duration.ofMinutes(1));
                    case EPOCH_SECONDS ->
                        number(value, Duration.ofSeconds(1)).map(at -> until(Instant.EPOCH.plus(at), clock));
                    case RETRY_AFTER ->
                        number(value, Duration.ofSeconds(1))
                                .or(() -> HttpDates.read(value, clock).map(at -> until(at, clock)));
                    case DURATION -> duration(value);
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

    /** A decimal number of units; parts of a nanosecond are left out. */
    private static Optional<Duration> number(String text, Duration unit) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal seconds = new BigDecimal(text)
                .multiply(BigDecimal.valueOf(unit.toNanos()))
                .divide(NANOS_PER_SECOND);
        BigDecimal whole = seconds.setScale(0, RoundingMode.DOWN);
        long nanos = seconds.subtract(whole).multiply(NANOS_PER_SECOND).longValue();
        return Optional.of(Duration.ofSeconds(whole.longValue(), nanos));
    }

    /** Numbers with units, the largest first or not, or a duration of ISO 8601. */
    private static Optional<Duration> duration(String text) {
        if (text.startsWith("P")) {
            return ValueKind.DURATION.read(text).map(Duration.class::cast);
        }
        Matcher parts = UNITS.matcher(text);
        Duration sum = Duration.ZERO;
        int end = 0;
        while (parts.find() && parts.start() == end) {
            sum = sum.plus(number(parts.group(1), unit(parts.group(2))).orElseThrow());
            end = parts.end();
        }
        return end == text.length() && end > 0 ? Optional.of(sum) : Optional.empty();
    }

    private static Duration unit(String word) {
        return switch (word) {
            case "ms" -> Duration.ofMillis(1);
            case "s" -> Duration.ofSeconds(1);
            case "m" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            default -> Duration.ofDays(1);
        };
    }

    private RetryAfterReader() {}
}
