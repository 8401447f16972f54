package dev.casebook.retry.queue;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a message carries about its attempts. As a map it fits the headers of Kafka, the properties of JMS and the attributes
 * of SQS: names are letters and underscores, values are short ASCII texts.
 *
 * @param attempts how many attempts have failed; 0 for a new message
 * @param firstAttemptAt when the first of them began, or, for a new message, when it was received
 * @param nextAttemptAt when the next one is due; for a new message the same as {@code firstAttemptAt}
 */
public record RetryHeaders(int attempts, Instant firstAttemptAt, Instant nextAttemptAt) {
    /** The header of {@link #attempts()}, a whole number. */
    public static final String ATTEMPTS = "casebook_attempts";

    /** The header of {@link #firstAttemptAt()}, such as {@code 2026-11-26T12:00:00Z}. */
    public static final String FIRST_ATTEMPT_AT = "casebook_first_attempt_at";

    /** The header of {@link #nextAttemptAt()}, such as {@code 2026-11-26T12:05:00Z}. */
    public static final String NEXT_ATTEMPT_AT = "casebook_next_attempt_at";

    public RetryHeaders {
        if (attempts < 0) {
            throw new IllegalArgumentException("attempts is 0 or more, and not " + attempts);
        }
        requireNonNull(firstAttemptAt, "firstAttemptAt");
        requireNonNull(nextAttemptAt, "nextAttemptAt");
    }

    /** The headers of a message that has not been tried, received at this time. */
    public static RetryHeaders ofNewMessage(Instant now) {
        return new RetryHeaders(0, now, now);
    }

    /**
     * The headers among others. A message that has none is new, and so is one whose headers are damaged: a consumer must
     * not fail on what some producer wrote.
     */
    public static RetryHeaders read(Map<String, String> headers, Instant now) {
        Optional<RetryHeaders> read = Optional.empty();
        try {
            String attempts = headers.get(ATTEMPTS);
            String first = headers.get(FIRST_ATTEMPT_AT);
            String next = headers.get(NEXT_ATTEMPT_AT);
            if (attempts != null && first != null && next != null) {
                read = Optional.of(
                        new RetryHeaders(Integer.parseInt(attempts), Instant.parse(first), Instant.parse(next)));
            }
        } catch (IllegalArgumentException | DateTimeException damaged) {
            return ofNewMessage(now);
        }
        return read.orElseGet(() -> ofNewMessage(now));
    }

    /** The headers to write, in the order of their names. */
    public Map<String, String> toMap() {
        Map<String, String> headers = new TreeMap<>();
        headers.put(ATTEMPTS, Integer.toString(attempts));
        headers.put(FIRST_ATTEMPT_AT, firstAttemptAt.toString());
        headers.put(NEXT_ATTEMPT_AT, nextAttemptAt.toString());
        return headers;
    }

    /** Whether the next attempt is due. */
    public boolean isDue(Instant now) {
        return !now.isBefore(nextAttemptAt);
    }

    /**
     * How long to hide the message from now on, for queues that limit it, such as SQS to 15 minutes: received before it is
     * due, it is hidden again.
     *
     * @param max the longest delay of the queue; zero or more
     */
    public Duration delayWithin(Duration max, Instant now) {
        if (isDue(now)) {
            return Duration.ZERO;
        }
        return now.isBefore(nextAttemptAt.minus(max)) ? max : Duration.between(now, nextAttemptAt);
    }
}
