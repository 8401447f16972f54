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
                int distance = distance(letters(written), letters(word));
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

    private static char[] letters(String word) {
        return word.toLowerCase(Locale.ROOT).toCharArray();
    }

    /** How many letters are to be put in, left out, changed or swapped with the next. */
    private static int distance(char[] one, char[] two) {
        int[][] costs = new int[one.length + 1][two.length + 1];
        for (int i = 0; i <= one.length; i++) {
            for (int j = 0; j <= two.length; j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, one, i, two, j);
            }
        }
        return costs[one.length][two.length];
    }

    private static int cost(int[][] costs, char[] one, int i, char[] two, int j) {
        int change = costs[i - 1][j - 1] + (one[i - 1] == two[j - 1] ? 0 : 1);
        int least = Math.min(change, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && one[i - 1] == two[j - 2] && one[i - 2] == two[j - 1];
        return swapped ? Math.min(least, costs[i - 2][j - 2] + 1) : least;
    }

    private Nearest() {}
}
