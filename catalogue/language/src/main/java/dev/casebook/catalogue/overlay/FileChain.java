package dev.casebook.catalogue.overlay;

import dev.casebook.catalogue.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from the catalogue to one of its files.
 *
 * @param steps the catalogue, then each file that the one before it names
 */
record FileChain(List<Step> steps) {
    /**
     * A file on the way.
     *
     * @param path its path from the resources root
     * @param named where it is named; the beginning of its text for the first
     */
    record Step(String path, Span named) {}

    FileChain {
        steps = List.copyOf(steps);
    }

    static FileChain from(ParsedFile file) {
        return new FileChain(List.of(new Step(file.path(), file.text().start())));
    }

    FileChain to(String path, Span named) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(path, named));
        return new FileChain(more);
    }

    int length() {
        return steps.size();
    }

    /** The part from a file to itself, when the last file names it again; empty where it is not on the way. */
    List<Step> round(String path) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).path().equals(path)) {
                return steps.subList(i, steps.size());
            }
        }
        return List.of();
    }
}
