package dev.casebook.tools.drift;

import java.util.List;

/**
 * Where a catalogue and a list differ. Each line has the code and what is different.
 *
 * @param compared how many codes of the list were compared
 * @param added codes that only the list has
 * @param gone errors that only the catalogue has
 * @param renamed errors that the list calls something else
 * @param texts errors with another title in the list
 */
public record Drift(int compared, List<String> added, List<String> gone, List<String> renamed, List<String> texts) {
    public Drift {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        renamed = List.copyOf(renamed);
        texts = List.copyOf(texts);
    }

    /** Whether something differs. */
    public boolean isAny() {
        return !added.isEmpty() || !gone.isEmpty() || !renamed.isEmpty() || !texts.isEmpty();
    }

    /** The report, with every line. */
    public String text() {
        StringBuilder text =
                new StringBuilder("codes compared: ").append(compared).append('\n');
        append("new in the list", added, text);
        append("gone from the list", gone, text);
        append("called differently in the list", renamed, text);
        append("with another title in the list", texts, text);
        return text.append(isAny() ? "" : "no difference\n").toString();
    }

    private static void append(String subject, List<String> lines, StringBuilder text) {
        if (!lines.isEmpty()) {
            text.append(subject).append(": ").append(lines.size()).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }
}
