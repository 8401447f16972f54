package dev.casebook.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("1994-11-06T08:49:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | PT2M",
                "999999999999999999 | PT999999999999999999S",
                "Sun, 06 Nov 1994 08:49:37 GMT | PT37S",
                "Sunday, 06-Nov-94 08:49:37 GMT | PT37S",
                "Sun Nov  6 08:49:37 1994 | PT37S"
            })
    void secondsAndAllThreeFormsOfDatesAreRead(String written, Duration wait) {
        assertEquals(Optional.of(wait), read(Map.of("retry-after", List.of(written))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "00",
                "Sun, 06 Nov 1994 08:48:59 GMT",
                "Sun, 06 Nov 1994 08:49:00 GMT",
                "soon",
                "-1",
                "1.5",
                "9999999999999999999",
                "Sun, 31 Feb 1994 08:49:37 GMT",
                "Mon, 06 Nov 1994 08:49:37 GMT"
            })
    void ignoresInvalidValue(String written) {
        assertEquals(Optional.empty(), read(Map.of("retry-after", List.of(written))));
    }

    @Test
    void countsDateFromClockOfServer() {
        Map<String, List<String>> headers = Map.of(
                "date", List.of("Sun, 06 Nov 1994 08:49:07 GMT"),
                "retry-after", List.of("Sun, 06 Nov 1994 08:49:37 GMT"));
        assertEquals(Optional.of(Duration.ofSeconds(30)), read(headers));
    }

    @Test
    void usesTheLongestOfSeveralValues() {
        assertEquals(
                Optional.of(Duration.ofSeconds(60)), read(Map.of("retry-after", List.of("30", "soon", "60", "0"))));
    }

    @Test
    void returnsNothingWithoutHeader() {
        assertEquals(Optional.empty(), read(Map.of()));
    }

    private static Optional<Duration> read(Map<String, List<String>> headers) {
        return RetryAfter.in(HttpHeaders.of(headers, (name, value) -> true), CLOCK);
    }
}
