package dev.casebook.observe.slf4j;

import dev.casebook.observe.ErrorSummary;
import org.slf4j.spi.LoggingEventBuilder;
import org.slf4j.spi.NOPLoggingEventBuilder;

/**
 * Log events with the values of an error as key-values, all of them under {@code casebook.}: structured writers reserve
 * names such as {@code error} and {@code event}.
 *
 * <pre>{@code
 * ErrorEvents.of(log.atWarn(), error).log("message {} not sent", id);
 *     // casebook.error=RATE_LIMIT_HIT casebook.code=130429 ...
 * }</pre>
 */
@SuppressWarnings("exports") // who calls this has the library anyway
public final class ErrorEvents {
    /** The event with key-values; the same event if the level is off or if nothing in it has a code. */
    public static LoggingEventBuilder of(LoggingEventBuilder event, Throwable thrown) {
        if (event instanceof NOPLoggingEventBuilder) {
            return event;
        }
        LoggingEventBuilder[] next = {event};
        ErrorSummary.ofThrown(thrown)
                .ifPresent(error -> error.toMap().forEach((key, value) -> next[0] = next[0].addKeyValue(key, value)));
        return next[0];
    }

    private ErrorEvents() {}
}
