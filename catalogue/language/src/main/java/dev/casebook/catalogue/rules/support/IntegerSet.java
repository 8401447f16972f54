package dev.casebook.catalogue.rules.support;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Integers with the first who has each of them, as intervals.
 *
 * @param <O> who has integers
 */
public final class IntegerSet<O> {
    private final TreeMap<Integer, Interval<O>> byFirst = new TreeMap<>();

    private record Interval<O>(long last, O owner) {}

    /** Adds the integers between two ends, both included, that nobody has. */
    public void add(int first, int last, O owner) {
        long next = first;
        while (next <= last) {
            Map.Entry<Integer, Interval<O>> around = byFirst.floorEntry((int) next);
            if (around != null && around.getValue().last >= next) {
                next = around.getValue().last + 1;
                continue;
            }
            Integer above = byFirst.higherKey((int) next);
            long end = above == null ? last : Math.min(last, (long) above - 1);
            byFirst.put((int) next, new Interval<>(end, owner));
            next = end + 1;
        }
    }

    /** One of those who have integers between two ends, if somebody has each of them. */
    public Optional<O> ownerOfAll(int first, int last) {
        Map.Entry<Integer, Interval<O>> around = byFirst.floorEntry(first);
        Optional<O> owner = Optional.empty();
        long next = first;
        while (around != null && around.getValue().last >= next) {
            owner = owner.isEmpty() ? Optional.of(around.getValue().owner) : owner;
            next = around.getValue().last + 1;
            if (next > last) {
                return owner;
            }
            around = byFirst.floorEntry((int) next);
        }
        return Optional.empty();
    }
}
