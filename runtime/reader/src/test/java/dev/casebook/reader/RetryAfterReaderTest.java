package dev.casebook.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.Advice;
import dev.casebook.ErrorReport;
import dev.casebook.envelope.RetryAfterFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterReaderTest {
    /** A Sunday. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("1994-11-06T08:49:07Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RETRY_AFTER   | 120                             | PT2M
            RETRY_AFTER   | Sun, 06 Nov 1994 08:49:37 GMT   | PT30S
            RETRY_AFTER   | Sunday, 06-Nov-94 08:49:37 GMT  | PT30S
            RETRY_AFTER   | Sun Nov  6 08:49:37 1994        | PT30S
            SECONDS       | 30.0                            | PT30S
            MILLISECONDS  | 1500                            | PT1.5S
            MINUTES       | 7                               | PT7M
            EPOCH_SECONDS | 784111777                       | PT30S
            """)
    void readsWaitingTime(RetryAfterFormat form, String text, Duration wait) {
        assertEquals(Optional.of(wait), RetryAfterReader.read(form, text, CLOCK));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RETRY_AFTER   | 0
            RETRY_AFTER   | -5
            RETRY_AFTER   | soon
            RETRY_AFTER   | Sun, 06 Nov 1994 08:49:07 GMT
            RETRY_AFTER   | Sun, 06 Nov 1994 08:49:06 GMT
            RETRY_AFTER   | Mon, 06 Nov 1994 08:49:37 GMT
            RETRY_AFTER   | 99999999999999999999
            SECONDS       | Sun, 06 Nov 1994 08:49:37 GMT
            MINUTES       | 0
            EPOCH_SECONDS | 784111747
            """)
    void ignoresInvalidWaitingTime(RetryAfterFormat form, String text) {
        assertEquals(Optional.empty(), RetryAfterReader.read(form, text, CLOCK));
    }

    @ParameterizedTest
    @CsvSource({"RETRY_AFTER, 999999999999", "MINUTES, 999999999999", "EPOCH_SECONDS, 999999999999"})
    void shortensWaitingTimeToItsMaximum(RetryAfterFormat format, String text) {
        Map<String, List<String>> headers = Map.of("Retry-After", List.of("999999999999"));
        assertEquals(Optional.of(ErrorReport.MAX_RETRY_AFTER), wait(headers, ""));
        Duration read = RetryAfterReader.read(format, text, CLOCK).orElseThrow();
        ErrorReport report = ErrorReport.builder().code(1).retryAfter(read).build();
        assertEquals(Optional.of(ErrorReport.MAX_RETRY_AFTER), report.retryAfter());
    }

    @Test
    void readsHeadersWithNullNameAndNullValues() {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put(null, List.of("HTTP/1.1 429 Too Many Requests"));
        headers.put("X-Empty", null);
        headers.put("Retry-After", Arrays.asList(null, "180"));
        assertEquals(Optional.of(Duration.ofMinutes(3)), wait(headers, ""));
        assertEquals(List.of("180"), ReplyHeaders.of(headers).values("retry-after"));
        Body body = Body.ofText("{\"error\":{\"code\":4}}");
        assertEquals(1, Chat.REPLIES.reply(body, 400, name -> null).errors().size());
    }

    @Test
    void takesLongestOfHeadersAndFields() {
        assertEquals(Optional.of(Duration.ofMinutes(3)), wait(Map.of("retry-after", List.of("180")), ""));
        assertEquals(Optional.of(Duration.ofMinutes(5)), wait(Map.of("Retry-After", List.of("180", "300")), ""));
        assertEquals(
                Optional.of(Duration.ofMinutes(4)),
                wait(Map.of("Retry-After", List.of("180")), ",\"error_data\":{\"retry_in\":240}"));
        assertEquals(
                Optional.of(Duration.ofSeconds(180)),
                wait(Map.of("Retry-After", List.of("180")), ",\"error_data\":{\"retry_in\":\"24\"}"));
    }

    @Test
    void readsJsonInHeader() {
        String usage = "{\"1145\":[{\"type\":\"chat\",\"call_count\":100,\"estimated_time_to_regain_access\":%d},"
                + "{\"type\":\"management\",\"estimated_time_to_regain_access\":%d}]}";
        assertEquals(
                Optional.of(Duration.ofMinutes(12)),
                wait(Map.of("X-Business-Use-Case-Usage", List.of(usage.formatted(12, 3))), ""));
        assertEquals(Optional.empty(), wait(Map.of("X-Business-Use-Case-Usage", List.of(usage.formatted(0, 0))), ""));
        for (String strange : List.of("", "{", "17", "[[{}]]", "{\"1\":[{\"estimated_time_to_regain_access\":[]}]}")) {
            assertEquals(Optional.empty(), wait(Map.of("X-Business-Use-Case-Usage", List.of(strange)), ""));
        }
    }

    @Test
    void keepsWaitingTimeOfUnreadableBody() {
        ChatException exception = Chat.REPLIES
                .reply(Body.ofText("<html>"), 503, ReplyHeaders.of(Map.of("Retry-After", List.of("9"))))
                .exception()
                .orElseThrow();
        assertEquals(Optional.of(Duration.ofSeconds(9)), exception.report().retryAfter());
        assertEquals(new Advice.RetryAfter(Duration.ofSeconds(9)), exception.advice());
    }

    @Test
    void advisesRetryOfUnreadableBodyByStatus() {
        assertEquals(
                Advice.RetryWithBackoff.DEFAULT,
                Chat.REPLIES
                        .reply(Body.ofText("<html>"), 503, ReplyHeaders.none())
                        .exception()
                        .orElseThrow()
                        .advice());
    }

    @Test
    void usesClockOfReader() {
        ReplyHeaders headers = ReplyHeaders.of(Map.of("Retry-After", List.of("Sun, 06 Nov 1994 08:49:37 GMT")));
        assertEquals(
                Optional.of(Duration.ofSeconds(30)),
                Chat.REPLIES
                        .withClock(CLOCK)
                        .reply(Body.ofText(""), 503, headers)
                        .errors()
                        .get(0)
                        .report()
                        .retryAfter());
    }

    private static Optional<Duration> wait(Map<String, List<String>> headers, String more) {
        return Chat.REPLIES
                .reply(Body.ofText("{\"error\":{\"code\":4" + more + "}}"), 400, ReplyHeaders.of(headers))
                .errors()
                .get(0)
                .report()
                .retryAfter();
    }
}
