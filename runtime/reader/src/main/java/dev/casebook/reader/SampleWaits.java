package dev.casebook.reader;

import dev.casebook.envelope.RetryAfterFormat;
import java.time.Clock;
import java.time.Duration;

/** Writes waiting times as whole numbers of a format's unit, rounded up. */
final class SampleWaits {
    static String text(RetryAfterFormat format, Duration wait, Clock clock) {
        long number = switch (format) {
            case MILLISECONDS -> units(wait, Duration.ofMillis(1));
            case SECONDS, RETRY_AFTER -> units(wait, Duration.ofSeconds(1));
            case MINUTES -> units(wait, Duration.ofMinutes(1));
            case DURATION -> units(wait, Duration.ofSeconds(1));
            case EPOCH_SECONDS -> clock.instant().plus(wait).getEpochSecond();
        };
        return format == RetryAfterFormat.DURATION ? number + "s" : Long.toString(number);
    }

    private static long units(Duration wait, Duration unit) {
        long whole = wait.dividedBy(unit);
        return unit.multipliedBy(whole).equals(wait) ? whole : whole + 1;
    }

    private SampleWaits() {}
}
