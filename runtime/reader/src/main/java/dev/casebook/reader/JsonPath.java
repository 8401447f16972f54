package dev.casebook.reader;

import java.util.ArrayList;
import java.util.List;

/** The steps from the root of a body to the current value. */
final class JsonPath {
    private static final int MAX_LENGTH = 1_000;

    private final List<String> steps = new ArrayList<>();

    void enter(String step) {
        steps.add(step);
    }

    void leave() {
        steps.remove(steps.size() - 1);
    }

    int size() {
        return steps.size();
    }

    void cutTo(int size) {
        steps.subList(size, steps.size()).clear();
    }

    /** As a pointer of RFC 6901; empty if it is too long. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (String step : steps) {
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
            if (pointer.length() > MAX_LENGTH) {
                return "";
            }
        }
        return pointer.toString();
    }
}
