package dev.casebook.retry.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Advice;
import dev.casebook.retry.FakeTime;
import dev.casebook.retry.RetryOptions;
import dev.casebook.retry.SampleError;
import dev.casebook.retry.StopReason;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message carries its attempts as headers, and ends as a dead letter when the advice says so. */
class MessageRetriesTest {
    private final FakeTime time = new FakeTime();
    private final RetryOptions options =
            RetryOptions.FOR_QUEUES.withJitter(0).withTimer(time.options().timer());

    @Test
    void redeliversWhenTheServerSaysAndCountsInHeaders() {
        SampleError error = SampleError.backoff(1_000, 2).saying(Duration.ofHours(2));
        RetryHeaders headers = RetryHeaders.read(Map.of(), time.instant());

        MessageDecision.Redeliver first = redeliver(error, headers);
        assertEquals(Duration.ofHours(2), first.delay());
        assertEquals(
                Map.of(
                        "casebook_attempts", "1",
                        "casebook_first_attempt_at", "2026-11-26T12:00:00Z",
                        "casebook_next_attempt_at", "2026-11-26T14:00:00Z"),
                first.headers().toMap());

        time.set(first.headers().nextAttemptAt());
        MessageDecision.Redeliver second = redeliver(error, first.headers());
        assertEquals(2, second.headers().attempts());
        time.set(second.headers().nextAttemptAt());
        assertEquals(StopReason.MAX_RETRIES, deadLetter(error, second.headers()).reason());
    }

    @Test
    void deadLetterSaysWhatToDoWithoutTextOfTheServer() {
        SampleError error = SampleError.of(new Advice.RenewCredentials());
        MessageDecision.DeadLetter letter =
                deadLetter(new CompletionException(error), RetryHeaders.ofNewMessage(time.instant()));

        assertEquals(new Advice.RenewCredentials(), letter.advice());
        assertEquals(
                Map.of(
                        "casebook_attempts", "1",
                        "casebook_first_attempt_at", "2026-11-26T12:00:00Z",
                        "casebook_reason", "NOT_ADVISED",
                        "casebook_category", "none",
                        "casebook_error", "unrecognized",
                        "casebook_advice", "RENEW_CREDENTIALS"),
                letter.headers());
    }

    @Test
    void otherExceptionsAreDeadLettersWithoutAnError() {
        MessageDecision.DeadLetter letter =
                deadLetter(new IllegalStateException("a bug"), RetryHeaders.ofNewMessage(time.instant()));

        assertEquals(new Advice.GiveUp(), letter.advice());
        assertFalse(letter.headers().containsKey("casebook_error"));
    }

    @Test
    void boundsTotalTimeSinceTheFirstAttempt() {
        SampleError error = SampleError.backoff(1_000, 100);
        RetryHeaders old = new RetryHeaders(3, time.instant().minus(Duration.ofDays(1)), time.instant());

        assertEquals(StopReason.MAX_TOTAL_TIME, deadLetter(error, old).reason());
        RetryHeaders fromTheFuture = new RetryHeaders(3, Instant.MAX, time.instant());
        assertEquals(4, redeliver(error, fromTheFuture).headers().attempts());
    }

    @Test
    void namesOfHeadersAreValidEverywhere() {
        Pattern name = Pattern.compile("[a-z_]+");
        SampleError error = SampleError.of(new Advice.GiveUp());
        deadLetter(error, RetryHeaders.ofNewMessage(time.instant()))
                .headers()
                .keySet()
                .forEach(key -> assertTrue(name.matcher(key).matches(), key));
    }

    @Test
    void headersAreReadBack() {
        RetryHeaders headers = new RetryHeaders(3, FakeTime.NOON, FakeTime.NOON.plusMillis(1_500));

        assertEquals(headers, RetryHeaders.read(headers.toMap(), Instant.EPOCH));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 2026-11-26T12:00:00Z, 2026-11-26T12:00:00Z",
        "99999999999, 2026-11-26T12:00:00Z, 2026-11-26T12:00:00Z",
        "1, noon, 2026-11-26T12:00:00Z",
        "1, 2026-11-26T12:00:00Z, ''",
        "1, 2026-11-26T12:00:00Z,"
    })
    void damagedHeadersMakeANewMessage(String attempts, String first, String next) {
        Map<String, String> headers = new HashMap<>();
        headers.put(RetryHeaders.ATTEMPTS, attempts);
        headers.put(RetryHeaders.FIRST_ATTEMPT_AT, first);
        headers.put(RetryHeaders.NEXT_ATTEMPT_AT, next);

        assertEquals(RetryHeaders.ofNewMessage(FakeTime.NOON), RetryHeaders.read(headers, FakeTime.NOON));
    }

    @Test
    void delayIsWithinTheLimitOfTheQueue() {
        Duration max = Duration.ofMinutes(15);
        RetryHeaders headers = new RetryHeaders(1, FakeTime.NOON, FakeTime.NOON.plus(Duration.ofMinutes(20)));

        assertEquals(max, headers.delayWithin(max, FakeTime.NOON));
        assertEquals(Duration.ofMinutes(5), headers.delayWithin(max, FakeTime.NOON.plus(max)));
        assertEquals(Duration.ZERO, headers.delayWithin(max, headers.nextAttemptAt()));
        assertTrue(headers.isDue(headers.nextAttemptAt()));
        assertFalse(headers.isDue(FakeTime.NOON));
    }

    @Test
    void refusesNegativeAttempts() {
        assertThrows(IllegalArgumentException.class, () -> new RetryHeaders(-1, FakeTime.NOON, FakeTime.NOON));
    }

    private MessageDecision.Redeliver redeliver(Throwable error, RetryHeaders headers) {
        return (MessageDecision.Redeliver) MessageRetries.decide(error, headers, options);
    }

    private MessageDecision.DeadLetter deadLetter(Throwable error, RetryHeaders headers) {
        return (MessageDecision.DeadLetter) MessageRetries.decide(error, headers, options);
    }
}
