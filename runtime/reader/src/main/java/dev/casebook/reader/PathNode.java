package dev.casebook.reader;

import dev.casebook.envelope.Pointer;
import dev.casebook.reader.scan.JsonTokens;
import dev.casebook.reader.scan.NameTable;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree of paths at which, or below which, something is done; the walk follows it token by token. A member
 * with a child of its own also follows the rules of a wildcard beside it.
 */
final class PathNode {
    final Map<String, PathNode> children;
    final @Nullable PathNode wildcard;
    final int[] scopes;
    final CaptureSlot[] slots;
    final @Nullable ErrorSite site;
    final @Nullable String success;
    /** Whether a text here may hold JSON that is read as well. */
    final boolean readsJsonText;
    /** Whether a plain value here is captured and nothing else is done: the usual case, so that a walk asks it first. */
    final boolean isField;
    /** Whether errors are expected here or below. */
    final boolean leadsToErrors;
    /** Whether the bytes of an object or an array here are captured. */
    final boolean capturesWhole;

    private final NameTable<PathNode> names;

    private PathNode(List<PathRule.Action> here, Map<String, PathNode> children, @Nullable PathNode wildcard) {
        this.children = children;
        this.wildcard = wildcard;
        names = new NameTable<>(children);
        scopes = only(here, PathRule.OpenScope.class).stream()
                .mapToInt(PathRule.OpenScope::scope)
                .distinct()
                .toArray();
        slots = only(here, PathRule.Capture.class).stream()
                .map(PathRule.Capture::slot)
                .toArray(CaptureSlot[]::new);
        site = only(here, PathRule.StartError.class).stream()
                .map(PathRule.StartError::site)
                .findFirst()
                .orElse(null);
        success = only(here, PathRule.MarkSuccess.class).stream()
                .map(PathRule.MarkSuccess::pointer)
                .findFirst()
                .orElse(null);
        readsJsonText = !only(here, PathRule.ReadJsonText.class).isEmpty();
        isField = scopes.length == 0 && site == null && !readsJsonText && wildcard == null;
        leadsToErrors = site != null
                || (wildcard != null && wildcard.leadsToErrors)
                || children.values().stream().anyMatch(child -> child.leadsToErrors);
        capturesWhole = success != null || List.of(slots).stream().anyMatch(this::capturesWhole);
    }

    static PathNode of(List<PathRule> rules) {
        return at(0, rules);
    }

    /** The node of the element at an index; null if there is none. */
    @Nullable
    PathNode element(int index) {
        // only a pointer with a number in it pays for the index as text
        PathNode child = children.isEmpty() ? null : children.get(Integer.toString(index));
        return child == null ? wildcard : child;
    }

    /** The node of the current member; null if there is none. */
    @Nullable
    PathNode member(JsonTokens tokens) throws IOException {
        PathNode child = tokens.find(names);
        return child == null ? wildcard : child;
    }

    /** Whether nothing is done below this node. */
    boolean isLeaf() {
        return children.isEmpty() && wildcard == null;
    }

    /** Whether an object or an array here is captured for a slot: as its JSON text, or as a code of the wrong kind. */
    boolean capturesWhole(CaptureSlot slot) {
        return switch (slot.kind()) {
            case JSON, CODE -> true;
            case TEXT, SUBCODE -> isLeaf();
            case FLAG -> false;
        };
    }

    private static PathNode at(int depth, List<PathRule> rules) {
        List<PathRule.Action> here = rules.stream()
                .filter(rule -> rule.path().segments().size() == depth)
                .map(PathRule::action)
                .toList();
        List<PathRule> deeper = rules.stream()
                .filter(rule -> rule.path().segments().size() > depth)
                .toList();
        Set<String> names = new LinkedHashSet<>();
        deeper.forEach(rule -> step(rule, depth).name().ifPresent(names::add));
        Map<String, PathNode> children = new HashMap<>();
        names.forEach(name -> children.put(name, at(depth + 1, following(deeper, depth, name))));
        List<PathRule> wildcards =
                deeper.stream().filter(rule -> step(rule, depth).isWildcard()).toList();
        return new PathNode(here, children, wildcards.isEmpty() ? null : at(depth + 1, wildcards));
    }

    private static List<PathRule> following(List<PathRule> rules, int depth, String name) {
        return rules.stream()
                .filter(rule -> step(rule, depth).name().map(name::equals).orElse(true))
                .toList();
    }

    private static Pointer.Segment step(PathRule rule, int depth) {
        return Objects.requireNonNull(rule.path().segments().get(depth));
    }

    private static <A extends PathRule.Action> List<A> only(List<PathRule.Action> actions, Class<A> type) {
        return actions.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
