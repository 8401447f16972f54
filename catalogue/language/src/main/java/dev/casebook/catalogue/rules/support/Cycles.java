package dev.casebook.catalogue.rules.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The cycles of entries that name each other. */
public final class Cycles {
    /**
     * Each cycle once, as the entries on it in their order: the last names the first again. An entry that leads into a
     * cycle is not on it.
     *
     * @param entries where to begin, in this order
     * @param next the entries that an entry names
     */
    public static <E> List<List<E>> of(Collection<E> entries, Function<E, List<E>> next) {
        List<List<E>> found = new ArrayList<>();
        Set<E> done = new HashSet<>();
        entries.forEach(entry -> follow(entry, next, done, found));
        return found;
    }

    /** Follows the names without recursion: a chain of thousands would need too much stack. */
    private static <E> void follow(E entry, Function<E, List<E>> next, Set<E> done, List<List<E>> found) {
        if (!done.add(entry)) {
            return;
        }
        List<E> path = new ArrayList<>(List.of(entry));
        Set<E> onPath = new HashSet<>(path);
        Deque<Iterator<E>> open = new ArrayDeque<>(List.of(next.apply(entry).iterator()));
        while (!path.isEmpty()) {
            if (!open.element().hasNext()) {
                open.remove();
                onPath.remove(path.remove(path.size() - 1));
                continue;
            }
            E named = open.element().next();
            if (onPath.contains(named)) {
                found.add(List.copyOf(path.subList(path.indexOf(named), path.size())));
            } else if (done.add(named)) {
                path.add(named);
                onPath.add(named);
                open.push(next.apply(named).iterator());
            }
        }
    }

    private Cycles() {}
}
