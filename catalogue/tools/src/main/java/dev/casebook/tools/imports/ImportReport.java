package dev.casebook.tools.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an import came to. */
public final class ImportReport {
    /** What can be said of an error or a row. */
    enum Subject {
        NEW("new"),
        GONE("gone from the list, and deprecated now"),
        BACK("back in the list, and no longer deprecated"),
        CHANGED("with another text than before"),
        CALLED_DIFFERENTLY("called differently in the list; the names here stay"),
        MADE_NAME("with a name that is made, not found in the list"),
        SEVERAL_NAMES("several times in the list under one code; the first counts"),
        SUCCESS("codes that mean success, left out"),
        NO_PLACE("texts that a catalogue cannot have there, left out"),
        NO_CODE("rows without a code, left out"),
        BY_HAND("written by hand, and kept so");

        private final String words;

        Subject(String words) {
            this.words = words;
        }
    }

    private final Map<Subject, List<String>> lines = new TreeMap<>();
    private final Map<String, Integer> categories = new LinkedHashMap<>();
    private int other;

    ImportReport() {}

    void add(Subject subject, String line) {
        lines.computeIfAbsent(subject, none -> new ArrayList<>()).add(line);
    }

    void count(String category, boolean isOther) {
        categories.merge(category, 1, Integer::sum);
        other += isOther ? 1 : 0;
    }

    /** The report with at most so many lines for each subject. */
    public String text(int max) {
        StringBuilder text = new StringBuilder();
        int errors = categories.values().stream().mapToInt(Integer::intValue).sum();
        text.append("errors in the list: ").append(errors).append('\n');
        categories.forEach((name, count) ->
                text.append("  ").append(name).append(": ").append(count).append('\n'));
        if (other > 0) {
            text.append("  of these, without a rule that fits: ").append(other).append('\n');
        }
        lines.forEach((subject, all) -> {
            text.append(subject.words).append(": ").append(all.size()).append('\n');
            all.stream()
                    .limit(max)
                    .forEach(line -> text.append("  ").append(line).append('\n'));
            if (all.size() > max) {
                text.append("  and ").append(all.size() - max).append(" more\n");
            }
        });
        return text.toString();
    }

    @Override
    public String toString() {
        return text(Integer.MAX_VALUE);
    }
}
