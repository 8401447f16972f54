package dev.casebook.errorprone;

import java.util.List;

/** Writes lists for people and for {@code case} labels. */
final class WordLists {
    private static final int MAX_IN_MESSAGE = 8;
    private static final int MAX_IN_LINE = 90;

    /** The first few and how many more there are: {@code A, B, C and 5 more}. */
    static String forMessage(List<String> names) {
        if (names.size() <= MAX_IN_MESSAGE) {
            return String.join(", ", names);
        }
        int more = names.size() - MAX_IN_MESSAGE;
        return String.join(", ", names.subList(0, MAX_IN_MESSAGE)) + " and " + more + " more";
    }

    /** All of them in one label, in lines of bearable length. */
    static String inLabel(List<String> names, String indent) {
        StringBuilder label = new StringBuilder("case ");
        int lineStart = -indent.length();
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                label.append(",");
                boolean fits = label.length() - lineStart + names.get(i).length() < MAX_IN_LINE;
                label.append(fits ? " " : "\n" + indent + "        ");
                lineStart = fits ? lineStart : label.length() - indent.length() - 8;
            }
            label.append(names.get(i));
        }
        return label.toString();
    }

    private WordLists() {}
}
