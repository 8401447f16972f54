package dev.casebook.examples.desk;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What the desk decided about a message. */
sealed interface Decision {
    /** What is done, in a few words. */
    String words();

    /**
     * Send it again.
     *
     * @param delay how long to wait before
     */
    record SendAgain(Duration delay) implements Decision {
        @Override
        public String words() {
            return "send again in " + text(delay);
        }
    }

    /** It was sent, or may have been: do nothing before a status says so. */
    record Await() implements Decision {
        @Override
        public String words() {
            return "wait for its status";
        }
    }

    /**
     * The desk is done with it.
     *
     * @param state where it ends
     * @param words what people should do, or why nothing is done
     */
    record End(State state, String words) implements Decision {
        public End {
            if (!state.isEnd()) {
                throw new IllegalArgumentException(state + " is not an end");
            }
        }
    }

    static Decision hold(String words) {
        return new End(State.ON_HOLD, words);
    }

    static Decision fix(String words) {
        return new End(State.TO_FIX, words);
    }

    static Decision tellSupport(String words) {
        return new End(State.TO_SUPPORT, words);
    }

    static Decision drop(String words) {
        return new End(State.DROPPED, words);
    }

    private static String text(Duration delay) {
        Duration whole = delay.plusMillis(999).truncatedTo(ChronoUnit.SECONDS);
        return whole.toString().substring(2).toLowerCase(Locale.ROOT);
    }
}
