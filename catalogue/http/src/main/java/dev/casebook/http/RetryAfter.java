package dev.casebook.http;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads how long a server asks to wait: {@code Retry-After: 120} or {@code Retry-After: Fri, 31 Dec 1999 23:59:59 GMT}. */
final class RetryAfter {
    // longer ones do not fit a long
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,18}");

    /** The time to wait; zero for a date that has passed; empty without the header and where it cannot be read. */
    static Optional<Duration> in(HttpHeaders headers, Clock clock) {
        return headers.firstValue("Retry-After").map(String::strip).flatMap(value -> duration(value, headers, clock));
    }

    private static Optional<Duration> duration(String value, HttpHeaders headers, Clock clock) {
        return SECONDS.matcher(value).matches()
                ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
                : HttpDate.parse(value).map(end -> between(now(headers, clock), end));
    }

    /** The server's clock if the reply has a date, since the two clocks may differ. */
    private static Instant now(HttpHeaders headers, Clock clock) {
        return headers.firstValue("Date").flatMap(HttpDate::parse).orElseGet(clock::instant);
    }

    private static Duration between(Instant now, Instant end) {
        return end.isBefore(now) ? Duration.ZERO : Duration.between(now, end);
    }

    private RetryAfter() {}
}
