package dev.casebook.reader;

import dev.casebook.envelope.Pointer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place of a body where something happens or below which something does: the rules as a tree that is walked along with
 * the parser. A member that has a name of its own in the tree also follows the rules of a star beside it.
 */
final class Node {
    final Map<String, Node> children;
    final @Nullable Node each;
    private final Names names;
    final int[] scopes;
    final Slot[] slots;
    final @Nullable Place place;
    final @Nullable String success;
    final boolean unfolds;
    /** Whether a plain value here is kept, and nothing else happens: what most values are, so that a walk asks it first. */
    final boolean isField;
    /** Whether errors stand here or below. */
    final boolean leadsToErrors;
    /** Whether the extent of an object or an array matters here. */
    final boolean keepsWhole;

    private Node(List<Rule.Action> here, Map<String, Node> children, @Nullable Node each) {
        this.children = children;
        this.each = each;
        names = new Names(children);
        scopes = only(here, Rule.Open.class).stream()
                .mapToInt(Rule.Open::scope)
                .distinct()
                .toArray();
        slots = only(here, Rule.Keep.class).stream().map(Rule.Keep::slot).toArray(Slot[]::new);
        place = only(here, Rule.Find.class).stream()
                .map(Rule.Find::place)
                .findFirst()
                .orElse(null);
        success = only(here, Rule.Success.class).stream()
                .map(Rule.Success::pointer)
                .findFirst()
                .orElse(null);
        unfolds = !only(here, Rule.Unfold.class).isEmpty();
        isField = scopes.length == 0 && place == null && !unfolds && each == null;
        leadsToErrors = place != null
                || (each != null && each.leadsToErrors)
                || children.values().stream().anyMatch(child -> child.leadsToErrors);
        keepsWhole = success != null || List.of(slots).stream().anyMatch(this::keepsWhole);
    }

    static Node of(List<Rule> rules) {
        return at(0, rules);
    }

    /** What follows for a member of this name; null if nothing does. */
    @Nullable
    Node child(String name) {
        Node child = children.get(name);
        return child == null ? each : child;
    }

    /** The same for a name that stands in a source. */
    @Nullable
    Node child(byte[] source, int from, int to) {
        Node child = names.find(source, from, to);
        return child == null ? each : child;
    }

    /** Whether an object or an array that stands here matters to a slot: as text, or as a code that is none. */
    boolean keepsWhole(Slot slot) {
        return switch (slot.kind()) {
            case JSON, CODE -> true;
            case TEXT, SUBCODE -> children.isEmpty() && each == null;
            case FLAG -> false;
        };
    }

    private static Node at(int depth, List<Rule> rules) {
        List<Rule.Action> here = rules.stream()
                .filter(rule -> rule.at().segments().size() == depth)
                .map(Rule::action)
                .toList();
        List<Rule> deeper = rules.stream()
                .filter(rule -> rule.at().segments().size() > depth)
                .toList();
        Set<String> names = new LinkedHashSet<>();
        deeper.forEach(rule -> step(rule, depth).name().ifPresent(names::add));
        Map<String, Node> children = new HashMap<>();
        names.forEach(name -> children.put(name, at(depth + 1, following(deeper, depth, name))));
        List<Rule> starred =
                deeper.stream().filter(rule -> step(rule, depth).isWildcard()).toList();
        return new Node(here, children, starred.isEmpty() ? null : at(depth + 1, starred));
    }

    private static List<Rule> following(List<Rule> rules, int depth, String name) {
        return rules.stream()
                .filter(rule -> step(rule, depth).name().map(name::equals).orElse(true))
                .toList();
    }

    private static Pointer.Segment step(Rule rule, int depth) {
        return Objects.requireNonNull(rule.at().segments().get(depth));
    }

    private static <A extends Rule.Action> List<A> only(List<Rule.Action> actions, Class<A> type) {
        return actions.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
