package dev.casebook.reader;

import dev.casebook.reader.scan.JsonTokens;
import dev.casebook.reader.scan.NameTable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree of paths at which, or below which, something is done; the walk follows it token by token. A member
 * with a child of its own also follows the rules of a wildcard beside it.
 */
final class PathNode {
    private static final ErrorSite[] NO_SITES = {};

    final int[] scopes;
    final CaptureSlot[] slots;

    /** The locations of errors here, the preferred one first; none if no error is expected. */
    final ErrorSite[] sites;

    /** The same for a text or a number. */
    final ErrorSite[] textSites;

    /** The locations of an object that is one error although a list is expected. */
    final ErrorSite[] objectSites;

    /** What is done at the end of a value here. */
    final PathRule.Select[] selects;

    final @Nullable String success;

    /** Whether a text here may hold JSON that is read as well. */
    final boolean readsJsonText;

    /** Whether errors are expected here or below. */
    final boolean leadsToErrors;

    /** Whether the bytes of an object or an array here are captured. */
    final boolean capturesWhole;

    /** Whether a plain value here is captured and nothing else is done: the usual case, so that a walk asks it first. */
    boolean isField;

    @Nullable
    PathNode wildcard;

    private final boolean isLeaf;
    private Map<String, PathNode> children = Map.of();
    private NameTable<PathNode> names = new NameTable<>(Map.of());
    private boolean hasIndices;

    PathNode(List<PathRule.Action> here, boolean leadsToErrors, boolean isLeaf) {
        this.leadsToErrors = leadsToErrors;
        this.isLeaf = isLeaf;
        scopes = only(here, PathRule.OpenScope.class).stream()
                .mapToInt(PathRule.OpenScope::scope)
                .distinct()
                .toArray();
        slots = only(here, PathRule.Capture.class).stream()
                .map(PathRule.Capture::slot)
                .toArray(CaptureSlot[]::new);
        sites = only(here, PathRule.StartError.class).stream()
                .map(PathRule.StartError::site)
                .toArray(ErrorSite[]::new);
        textSites = Stream.of(sites).map(site -> site.forText).toArray(ErrorSite[]::new);
        objectSites = only(here, PathRule.StartObjectError.class).stream()
                .map(PathRule.StartObjectError::site)
                .toArray(ErrorSite[]::new);
        selects = only(here, PathRule.Select.class).toArray(PathRule.Select[]::new);
        success = only(here, PathRule.MarkSuccess.class).stream()
                .map(PathRule.MarkSuccess::pointer)
                .findFirst()
                .orElse(null);
        readsJsonText = !only(here, PathRule.ReadJsonText.class).isEmpty();
        capturesWhole = success != null || List.of(slots).stream().anyMatch(this::capturesWhole);
    }

    /** Sets what follows; called once. */
    void connect(Map<String, PathNode> children, @Nullable PathNode wildcard) {
        this.children = children;
        this.wildcard = wildcard;
        names = new NameTable<>(children);
        isField = scopes.length == 0 && sites.length == 0 && selects.length == 0 && !readsJsonText && wildcard == null;
        hasIndices = children.keySet().stream().anyMatch(name -> !name.isEmpty() && Character.isDigit(name.charAt(0)));
    }

    /** The node of the element at an index; null if there is none. */
    @Nullable
    PathNode element(int index) {
        // only a pointer with a number in it pays for the index as text
        PathNode child = hasIndices ? children.get(Integer.toString(index)) : null;
        return child == null ? wildcard : child;
    }

    /** The node of the current member; null if there is none. */
    @Nullable
    PathNode member(JsonTokens tokens) throws IOException {
        PathNode child = tokens.find(names);
        return child == null ? wildcard : child;
    }

    /** The locations of a list's errors, if this is a list; else none. */
    ErrorSite[] sitesOfElements() {
        PathNode elements = wildcard;
        return elements == null ? NO_SITES : elements.textSites;
    }

    /** Whether an error is expected here. */
    boolean hasErrors() {
        return sites.length > 0;
    }

    /** Whether nothing is done below this node. */
    boolean isLeaf() {
        return isLeaf;
    }

    /** Whether an object or an array here is captured for a slot: as its JSON text, or as a code of the wrong kind. */
    boolean capturesWhole(CaptureSlot slot) {
        return switch (slot.kind()) {
            case JSON, CODE, CHECK -> true;
            case TEXT, SUBCODE -> isLeaf && slot.keep() == CaptureSlot.Keep.LAST;
            case FLAG, LABEL -> false;
        };
    }

    private static <A extends PathRule.Action> List<A> only(List<PathRule.Action> actions, Class<A> type) {
        return actions.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
