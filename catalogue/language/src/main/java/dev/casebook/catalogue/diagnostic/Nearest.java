package dev.casebook.catalogue.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant: {@code throtling} for {@code throttling}. */
public final class Nearest {
    /** How many words are compared letter by letter: a catalogue can have thousands, and as many mistakes. */
    static final int COMPARED = 1_000;

    private static final int MAX = 60;

    /**
     * The nearest of the words, where one is near enough to be meant; of equally near ones the first. Behind a thousand
     * words of about this length there is no looking further.
     */
    public static Optional<String> of(String written, Collection<String> words) {
        Optional<String> nearest = Optional.empty();
        int least = 1 + Math.max(1, written.length() / 3);
        int compared = 0;
        for (String word : words) {
            if (isAboutAsLong(written, word, least) && compared++ < COMPARED) {
                int distance = EditDistance.between(lowerCase(written), lowerCase(word));
                if (distance < least) {
                    least = distance;
                    nearest = Optional.of(word);
                }
            }
        }
        return nearest;
    }

    /** Whether the lengths alone leave it possible that the words are nearer than the limit. */
    private static boolean isAboutAsLong(String one, String two, int limit) {
        return Math.abs(one.length() - two.length()) < limit && Math.max(one.length(), two.length()) <= MAX;
    }

    private static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private Nearest() {}
}
