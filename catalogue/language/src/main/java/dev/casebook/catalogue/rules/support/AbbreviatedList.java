package dev.casebook.catalogue.rules.support;

import java.util.List;

/** Lists what may be much: the first few, and how many more there are. */
public final class AbbreviatedList {
    private static final int MAX = 10;

    /** Such as {@code A title, A meaning and 12 more}. */
    public static String of(List<String> words) {
        String first = String.join(", ", words.subList(0, Math.min(MAX, words.size())));
        return words.size() > MAX ? first + " and " + (words.size() - MAX) + " more" : first;
    }

    private AbbreviatedList() {}
}
