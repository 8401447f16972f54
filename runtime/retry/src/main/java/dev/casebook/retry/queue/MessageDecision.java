package dev.casebook.retry.queue;

import dev.casebook.Advice;
import dev.casebook.retry.StopReason;
import java.time.Duration;
import java.util.Map;

/** What becomes of a message whose handling failed. Closed: no type is added in a minor version. */
public sealed interface MessageDecision {
    /**
     * It is put back with these headers, and tried again when it is due.
     *
     * @param headers what it carries from now on
     * @param delay how long until it is due
     */
    record Redeliver(RetryHeaders headers, Duration delay) implements MessageDecision {}

    /**
     * It goes where somebody looks at it. The advice says who: {@code switch (letter.advice().kind())}.
     *
     * @param reason why it is not tried again
     * @param advice what to do about it
     * @param headers what it carries from now on: attempts, reason, and the error's category, name and advice, with no text
     *     of the server
     */
    record DeadLetter(StopReason reason, Advice advice, Map<String, String> headers) implements MessageDecision {
        /** The header of the reason, such as {@code NOT_ADVISED}. */
        public static final String REASON = "casebook_reason";

        public DeadLetter {
            headers = Map.copyOf(headers);
        }
    }
}
