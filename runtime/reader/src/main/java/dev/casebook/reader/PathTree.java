package dev.casebook.reader;

import dev.casebook.envelope.Pointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Builds the nodes of an envelope from its rules. A node represents the rules that still apply after some steps, each
 * with its next step, so a pointer with {@code **} leads back to a node that exists already.
 */
final class PathTree {
    /** More than any real envelope has; steps after {@code **} could need far more. */
    private static final int MAX_NODES = 20_000;

    private final Map<Set<Item>, PathNode> nodes = new HashMap<>();
    private final Deque<Set<Item>> unfinished = new ArrayDeque<>();

    /** A rule whose first steps have been taken. */
    private record Item(PathRule rule, int taken) {
        boolean isComplete() {
            return taken == rule.path().segments().size();
        }

        Pointer.Segment next() {
            return rule.path().segments().get(taken);
        }

        Item after() {
            return new Item(rule, taken + 1);
        }
    }

    /**
     * The root of the tree.
     *
     * @throws IllegalArgumentException if the pointers with {@code **} need too many nodes
     */
    static PathNode of(List<PathRule> rules) {
        PathTree tree = new PathTree();
        PathNode root = tree.node(rules.stream().map(rule -> new Item(rule, 0)).toList());
        while (!tree.unfinished.isEmpty()) {
            tree.finish(tree.unfinished.remove());
        }
        return root;
    }

    private PathNode node(List<Item> items) {
        Set<Item> all = new LinkedHashSet<>();
        items.forEach(item -> addWithNext(item, all));
        PathNode known = nodes.get(all);
        if (known != null) {
            return known;
        }
        if (nodes.size() >= MAX_NODES) {
            throw new IllegalArgumentException("too many pointers with ** in one envelope");
        }
        PathNode node = new PathNode(
                all.stream()
                        .filter(Item::isComplete)
                        .map(item -> item.rule().action())
                        .toList(),
                all.stream().anyMatch(item -> item.rule().action() instanceof PathRule.StartError),
                all.stream().allMatch(Item::isComplete));
        nodes.put(all, node);
        unfinished.add(all);
        return node;
    }

    /** An item, and the one that skips its {@code **}. */
    private static void addWithNext(Item item, Set<Item> all) {
        all.add(item);
        if (!item.isComplete() && item.next().isDeep()) {
            addWithNext(item.after(), all);
        }
    }

    private void finish(Set<Item> items) {
        PathNode node = nodes.get(items);
        List<Item> open = items.stream()
                .filter(item -> !item.isComplete())
                .filter(item -> !item.next().isDeep() || !isBelowFoundError(item, items))
                .toList();
        Set<String> names = new LinkedHashSet<>();
        open.forEach(item -> item.next().name().ifPresent(names::add));
        Map<String, PathNode> children = new LinkedHashMap<>();
        for (String name : names) {
            children.put(
                    name,
                    node(step(open, segment -> segment.name().map(name::equals).orElse(true))));
        }
        List<Item> others = step(open, segment -> segment.name().isEmpty());
        if (node != null) {
            node.connect(children, others.isEmpty() ? null : node(others));
        }
    }

    private static List<Item> step(List<Item> open, Predicate<Pointer.Segment> fits) {
        List<Item> next = new ArrayList<>();
        for (Item item : open) {
            if (fits.test(item.next())) {
                next.add(item.next().isDeep() ? item : item.after());
            }
        }
        return next;
    }

    /** Whether the search by this {@code **} has found an error here: none is searched inside of it. */
    private static boolean isBelowFoundError(Item searching, Set<Item> items) {
        return items.stream()
                .filter(item -> item.isComplete() && item.rule().action() instanceof PathRule.StartError)
                .map(item -> item.rule().path())
                .anyMatch(found -> searching.taken() < found.segments().size()
                        && searching.rule().path().stepsSharedWith(found)
                                == found.segments().size());
    }
}
