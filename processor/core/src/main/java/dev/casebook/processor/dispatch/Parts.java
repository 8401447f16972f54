package dev.casebook.processor.dispatch;

import java.util.ArrayList;
import java.util.List;

/** Cuts lists into parts that fit into a method: the class file format allows 64 kilobytes for one. */
final class Parts {
    static final int SIZE = 500;

    /** The parts in their order; one empty part for an empty list. */
    static <T> List<List<T>> of(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size() || from == 0; from += SIZE) {
            parts.add(all.subList(from, Math.min(all.size(), from + SIZE)));
        }
        return parts;
    }

    private Parts() {}
}
