package dev.casebook;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.Duration;
import java.util.Map;

/**
 * What a caller should do about an error. Closed: no type is added in a minor version. {@link #kind()} serves switches on
 * Java 17.
 *
 * <pre>{@code
 * switch (error.advice().kind()) {
 *   case RETRY_AFTER, RETRY_WITH_BACKOFF -> retryLater(message);
 *   case RENEW_CREDENTIALS -> renewToken();
 *   default -> report(error);
 * }
 * }</pre>
 */
public sealed interface Advice extends Serializable {
    /** One constant for each kind of advice. Closed: no constant is added in a minor version. */
    enum Kind {
        RETRY_AFTER,
        RETRY_WITH_BACKOFF,
        RETRY_WHEN_RESOLVED,
        FIX_REQUEST,
        RENEW_CREDENTIALS,
        ASK_USER,
        CHANGE_ACCOUNT,
        CONTACT_VENDOR,
        GIVE_UP,
        DO_NOTHING
    }

    /** Which advice this is. */
    Kind kind();

    /**
     * This advice as plain values for any JSON library: first {@code kind}, then its parts, with delays in ISO 8601.
     *
     * <pre>{@code
     * {"kind": "RETRY_AFTER", "delay": "PT5M", "maxRetries": 6}
     * }</pre>
     */
    default Map<String, Object> toMap() {
        return PlainValues.of(this);
    }

    /**
     * Retry the same request after a fixed time.
     *
     * @param delay how long to wait before the retry; zero or more
     * @param maxRetries the maximum number of retries; 1 or more
     */
    record RetryAfter(Duration delay, int maxRetries) implements Advice {
        public RetryAfter {
            Delays.requireNotNegative(delay, "delay");
            requireMaxRetries(maxRetries);
        }

        /** A fixed wait with {@value RetrySchedule#DEFAULT_MAX_RETRIES} retries. */
        public RetryAfter(Duration delay) {
            this(delay, RetrySchedule.DEFAULT_MAX_RETRIES);
        }

        @Override
        public Kind kind() {
            return Kind.RETRY_AFTER;
        }
    }

    /**
     * Retry the same request with growing delays.
     *
     * @param initialDelay the delay before the first retry; more than zero
     * @param multiplier the factor from one delay to the next; 1 or more
     * @param maxDelay the longest delay; at least {@code initialDelay}
     * @param maxRetries the maximum number of retries; 1 or more
     */
    record RetryWithBackoff(Duration initialDelay, double multiplier, Duration maxDelay, int maxRetries)
            implements Advice {
        /** One second, then doubled each time, up to five minutes, with at most six retries. */
        public static final RetryWithBackoff DEFAULT =
                new RetryWithBackoff(Duration.ofSeconds(1), 2, Duration.ofMinutes(5), 6);

        public RetryWithBackoff {
            Delays.requirePositive(initialDelay, "initialDelay");
            if (!(multiplier >= 1) || Double.isInfinite(multiplier)) {
                throw new IllegalArgumentException("multiplier must be at least 1 and finite: " + multiplier);
            }
            if (maxDelay.compareTo(initialDelay) < 0) {
                throw new IllegalArgumentException("maxDelay must be at least initialDelay: " + maxDelay);
            }
            requireMaxRetries(maxRetries);
        }

        @Override
        public Kind kind() {
            return Kind.RETRY_WITH_BACKOFF;
        }
    }

    /**
     * Retry the same request when its cause is resolved.
     *
     * @param watch what to watch, in words
     */
    record RetryWhenResolved(String watch) implements Advice {
        public RetryWhenResolved {
            requireNonNull(watch, "watch");
        }

        @Override
        public Kind kind() {
            return Kind.RETRY_WHEN_RESOLVED;
        }
    }

    /** Correct the request: the same request would fail again. */
    record FixRequest() implements Advice {
        @Override
        public Kind kind() {
            return Kind.FIX_REQUEST;
        }
    }

    /** Get a new token or certificate, then repeat the request. */
    record RenewCredentials() implements Advice {
        @Override
        public Kind kind() {
            return Kind.RENEW_CREDENTIALS;
        }
    }

    /** The user of the application has to act. */
    record AskUser() implements Advice {
        @Override
        public Kind kind() {
            return Kind.ASK_USER;
        }
    }

    /** Settings of the account have to change. */
    record ChangeAccount() implements Advice {
        @Override
        public Kind kind() {
            return Kind.CHANGE_ACCOUNT;
        }
    }

    /** Contact the vendor of the API. */
    record ContactVendor() implements Advice {
        @Override
        public Kind kind() {
            return Kind.CONTACT_VENDOR;
        }
    }

    /** Nothing helps: do not repeat the request. */
    record GiveUp() implements Advice {
        @Override
        public Kind kind() {
            return Kind.GIVE_UP;
        }
    }

    /** No action is needed. */
    record DoNothing() implements Advice {
        @Override
        public Kind kind() {
            return Kind.DO_NOTHING;
        }
    }

    private static void requireMaxRetries(int maxRetries) {
        if (maxRetries < 1) {
            throw new IllegalArgumentException("maxRetries must be at least 1: " + maxRetries);
        }
    }
}
