package dev.casebook.catalogue.markdown;

import dev.casebook.Advice;
import dev.casebook.Outcome;
import dev.casebook.catalogue.model.Decision;
import java.time.Duration;
import java.util.List;

/** Advice in words for people, such as {@code retry after 5 min}. Nothing is escaped. */
public final class AdviceInWords {
    private record Unit(String symbol, long millis) {}

    private static final List<Unit> UNITS =
            List.of(new Unit("d", 86_400_000), new Unit("h", 3_600_000), new Unit("min", 60_000), new Unit("s", 1_000));

    /** The advice, whether the server can turn it into a retry, and whether the outcome is unknown. */
    public static String of(Advice advice, Decision decision, Outcome outcome) {
        String words = of(advice) + (decision == Decision.SERVER ? ", or retry if the server says so" : "");
        return outcome == Outcome.UNKNOWN ? words + "; outcome unknown" : words;
    }

    /** The advice alone. */
    public static String of(Advice advice) {
        if (advice instanceof Advice.RetryAfter after) {
            return "retry after " + duration(after.delay());
        }
        if (advice instanceof Advice.RetryWithBackoff backoff) {
            return backoff(backoff);
        }
        if (advice instanceof Advice.RetryWhenResolved resolved) {
            return "retry when resolved: " + resolved.watch();
        }
        return words(advice.kind());
    }

    private static String backoff(Advice.RetryWithBackoff backoff) {
        return "retry after " + duration(backoff.initialDelay()) + ", delays growing by a factor of "
                + multiplier(backoff.multiplier()) + " up to " + duration(backoff.maxDelay()) + ", at most "
                + backoff.maxRetries() + (backoff.maxRetries() == 1 ? " retry" : " retries");
    }

    private static String words(Advice.Kind kind) {
        return switch (kind) {
            case FIX_REQUEST -> "fix the request";
            case RENEW_CREDENTIALS -> "renew credentials";
            case ASK_USER -> "ask the user";
            case CHANGE_ACCOUNT -> "change the account";
            case CONTACT_VENDOR -> "contact the vendor";
            case GIVE_UP -> "give up";
            case DO_NOTHING -> "do nothing";
            case RETRY_AFTER, RETRY_WITH_BACKOFF, RETRY_WHEN_RESOLVED ->
                throw new IllegalArgumentException(kind + " has parameters");
        };
    }

    private static String multiplier(double multiplier) {
        return multiplier == Math.rint(multiplier) ? Long.toString((long) multiplier) : Double.toString(multiplier);
    }

    private static String duration(Duration duration) {
        long millis = duration.toMillis();
        return UNITS.stream()
                .filter(unit -> millis > 0 && millis % unit.millis() == 0)
                .findFirst()
                .map(unit -> millis / unit.millis() + " " + unit.symbol())
                .orElse(millis + " ms");
    }

    private AdviceInWords() {}
}
