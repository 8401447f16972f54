package dev.casebook.generator.generate.source;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is too much for one type into parts. */
public final class ListPartition {
    /** The list as lists of at most {@code most}; an empty list gives one that is empty. */
    public static <T> List<List<T>> of(List<T> all, int most) {
        List<List<T>> chunks = new ArrayList<>();
        for (int first = 0; first == 0 || first < all.size(); first += most) {
            chunks.add(all.subList(first, Math.min(all.size(), first + most)));
        }
        return chunks;
    }

    private ListPartition() {}
}
