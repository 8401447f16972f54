package dev.casebook.reader;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/** The three date formats that RFC 9110 (5.6.7) requires a recipient to accept. */
final class HttpDates {
    private static final DateTimeFormatter PREFERRED = english("EEE, dd MMM yyyy HH:mm:ss 'GMT'");
    private static final DateTimeFormatter ASCTIME = english("EEE MMM ppd HH:mm:ss yyyy");

    static Optional<Instant> read(String text, Clock clock) {
        return parsed(PREFERRED, text).or(() -> parsed(ASCTIME, text)).or(() -> parsed(rfc850(clock), text));
    }

    private static Optional<Instant> parsed(DateTimeFormatter form, String text) {
        try {
            return Optional.of(form.parse(text, Instant::from));
        } catch (DateTimeParseException anotherForm) {
            return Optional.empty();
        }
    }

    /** Its year has two digits: one that would be more than 50 years ahead is in the past. */
    private static DateTimeFormatter rfc850(Clock clock) {
        LocalDate first = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(49);
        return new DateTimeFormatterBuilder()
                .appendPattern("EEEE, dd-MMM-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, first)
                .appendPattern(" HH:mm:ss 'GMT'")
                .toFormatter(Locale.ENGLISH)
                .withZone(ZoneOffset.UTC);
    }

    private static DateTimeFormatter english(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }

    private HttpDates() {}
}
