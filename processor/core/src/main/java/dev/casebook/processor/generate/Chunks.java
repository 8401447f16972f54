package dev.casebook.processor.generate;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is too much for one type into parts. */
final class Chunks {
    /** The list as lists of at most {@code most}; an empty list gives one that is empty. */
    static <T> List<List<T>> of(List<T> all, int most) {
        List<List<T>> chunks = new ArrayList<>();
        for (int first = 0; first == 0 || first < all.size(); first += most) {
            chunks.add(all.subList(first, Math.min(all.size(), first + most)));
        }
        return chunks;
    }

    private Chunks() {}
}
