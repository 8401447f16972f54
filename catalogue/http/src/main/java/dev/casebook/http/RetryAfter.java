package dev.casebook.http;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads how long a server asks to wait: {@code Retry-After: 120} or {@code Retry-After: Fri, 31 Dec 1999 23:59:59 GMT}. */
final class RetryAfter {
    // longer ones do not fit a long
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,18}");

    /**
     * The time to wait, the longest of several. Zero, a date that has passed, and what cannot be read count as no waiting
     * time, as in {@code casebook-reader}.
     */
    static Optional<Duration> in(HttpHeaders headers, Clock clock) {
        Instant now = now(headers, clock);
        return headers.allValues("Retry-After").stream()
                .flatMap(value -> duration(value.strip(), now).stream())
                .filter(wait -> !wait.isNegative() && !wait.isZero())
                .max(Comparator.naturalOrder());
    }

    private static Optional<Duration> duration(String value, Instant now) {
        return SECONDS.matcher(value).matches()
                ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
                : HttpDate.parse(value).map(end -> Duration.between(now, end));
    }

    /** The server's clock if the reply has a date, since the two clocks may differ. */
    private static Instant now(HttpHeaders headers, Clock clock) {
        return headers.firstValue("Date").flatMap(HttpDate::parse).orElseGet(clock::instant);
    }

    private RetryAfter() {}
}
