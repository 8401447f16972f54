package dev.casebook.cli;

import java.util.List;

/** Checks that a value of an option is one of those that there are. */
final class Choice {
    /**
     * Checks a value.
     *
     * @throws IllegalArgumentException if it is none of the words; the message is for people
     */
    static void check(String option, String value, List<String> words) {
        if (!words.contains(value)) {
            throw new IllegalArgumentException(
                    "the value of " + option + " is `" + value + "`, but must be " + String.join(" or ", words));
        }
    }

    private Choice() {}
}
