package dev.casebook.retry.queue;

import dev.casebook.Advice;
import dev.casebook.CodedException;
import dev.casebook.retry.Retries;
import dev.casebook.retry.RetryDecision;
import dev.casebook.retry.RetryOptions;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Decides what becomes of a message whose handling failed, by the error's advice. Knows no queue: it works on plain data.
 *
 * <pre>{@code
 * MessageDecision decision = MessageRetries.decide(error, RetryHeaders.read(headers, now), RetryOptions.FOR_QUEUES);
 * }</pre>
 */
public final class MessageRetries {
    /**
     * The decision about a message.
     *
     * @param error what its handling threw
     * @param headers what it carried as it was received
     * @param options how far advice is followed, such as {@link RetryOptions#FOR_QUEUES}
     */
    public static MessageDecision decide(Throwable error, RetryHeaders headers, RetryOptions options) {
        return decideAbout(Retries.unwrapped(error), headers, options);
    }

    private static MessageDecision decideAbout(Throwable error, RetryHeaders headers, RetryOptions options) {
        Instant now = options.timer().clock().instant();
        int attempts = headers.attempts() + 1;
        RetryDecision decision = options.decide(error, attempts, elapsed(headers.firstAttemptAt(), now));
        if (decision instanceof RetryDecision.Repeat repeat) {
            return new MessageDecision.Redeliver(
                    new RetryHeaders(attempts, headers.firstAttemptAt(), repeat.nextAttemptAt()), repeat.delay());
        }
        RetryDecision.Stop stop = (RetryDecision.Stop) decision;
        RetryHeaders last = new RetryHeaders(attempts, headers.firstAttemptAt(), now);
        return new MessageDecision.DeadLetter(stop.reason(), advice(error), deadLetterHeaders(error, last, stop));
    }

    private static Advice advice(Throwable error) {
        return error instanceof CodedException coded ? coded.advice() : new Advice.GiveUp();
    }

    private static Map<String, String> deadLetterHeaders(Throwable error, RetryHeaders last, RetryDecision.Stop stop) {
        Map<String, String> headers = last.toMap();
        headers.remove(RetryHeaders.NEXT_ATTEMPT_AT);
        headers.put(MessageDecision.DeadLetter.REASON, stop.reason().name());
        if (error instanceof CodedException coded) {
            coded.tags().forEach((name, value) -> headers.put("casebook_" + name, value));
        }
        return headers;
    }

    private static Duration elapsed(Instant first, Instant now) {
        try {
            return Duration.between(first, now);
        } catch (DateTimeException | ArithmeticException beyond) {
            return Duration.ZERO;
        }
    }

    private MessageRetries() {}
}
