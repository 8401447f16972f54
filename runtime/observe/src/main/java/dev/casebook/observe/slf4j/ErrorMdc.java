package dev.casebook.observe.slf4j;

import dev.casebook.observe.ErrorSummary;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The values of an error in the MDC, for every line that is logged while it is handled.
 *
 * <pre>{@code
 * try (ErrorMdc values = ErrorMdc.put(error)) {
 *     log.warn("message not sent");
 * }
 * }</pre>
 */
public final class ErrorMdc implements AutoCloseable {
    /** What was there before; null for a key that was absent. */
    private final Map<String, @Nullable String> before = new HashMap<>();

    private ErrorMdc() {}

    /** Puts the values of an error into the MDC of this thread; nothing if nothing in it has a code. */
    public static ErrorMdc put(Throwable thrown) {
        ErrorMdc values = new ErrorMdc();
        Optional<ErrorSummary> summary = ErrorSummary.ofThrown(thrown);
        summary.ifPresent(error -> error.toMap().forEach((key, value) -> values.put(key, value.toString())));
        return values;
    }

    private void put(String key, String value) {
        before.put(key, MDC.get(key));
        MDC.put(key, value);
    }

    /** Restores what was in the MDC before. */
    @Override
    public void close() {
        before.forEach(ErrorMdc::restore);
    }

    private static void restore(String key, @Nullable String value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }
}
