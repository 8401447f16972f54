package dev.casebook.examples.desk;

import java.time.Duration;
import java.util.Locale;

/**
 * What the desk decided about a message.
 *
 * @param action what it does
 * @param reason why, in a few words
 */
record Decision(Action action, String reason) {
    /** Everything that the desk can do. */
    enum Action {
        SEND_AGAIN,
        HOLD,
        FIX_AND_SEND,
        TELL_SUPPORT,
        DROP
    }

    static Decision sendAgain(Duration delay) {
        return new Decision(Action.SEND_AGAIN, "in " + text(delay));
    }

    static Decision hold(String reason) {
        return new Decision(Action.HOLD, reason);
    }

    static Decision fix(String reason) {
        return new Decision(Action.FIX_AND_SEND, reason);
    }

    static Decision tellSupport(String reason) {
        return new Decision(Action.TELL_SUPPORT, reason);
    }

    static Decision drop(String reason) {
        return new Decision(Action.DROP, reason);
    }

    private static String text(Duration delay) {
        return delay.toString().substring(2).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return action.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + reason;
    }
}
