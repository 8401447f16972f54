package dev.casebook;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.Duration;

/** What a caller should do about an error. A closed set: {@link #kind()} serves switches on Java 17. */
public sealed interface Advice extends Serializable {
    /** One constant for each kind of advice. */
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
     * Retry the same request after a fixed time.
     *
     * @param delay how long to wait before the retry; zero or more
     * @param maxRetries how many retries at most; 1 or more
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
     * @param multiplier by what each further delay is multiplied; 1 or more
     * @param maxDelay the longest delay; at least {@code initialDelay}
     * @param maxRetries how many retries at most; 1 or more
     */
    record RetryWithBackoff(Duration initialDelay, double multiplier, Duration maxDelay, int maxRetries)
            implements Advice {
        /** One second at first, doubled each time, five minutes at most, six retries. */
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
     * Retry the same request once its cause is gone.
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

    /** Change the request: the same one will fail again. */
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

    /** Only the vendor of the API can help. */
    record ContactVendor() implements Advice {
        @Override
        public Kind kind() {
            return Kind.CONTACT_VENDOR;
        }
    }

    /** Nothing will help: do not repeat the request. */
    record GiveUp() implements Advice {
        @Override
        public Kind kind() {
            return Kind.GIVE_UP;
        }
    }

    /** Nothing needs to be done. */
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
