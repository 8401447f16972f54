package dev.casebook.tools.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A JSON pointer in which a step {@code *} is every item of a list or every member of an object.
 *
 * @param steps the steps, without escapes
 */
record TreePath(List<String> steps) {
    private static final String EVERY = "*";

    /**
     * What a path leads to.
     *
     * @param node the value
     * @param keys the members and the numbers of the items on the way, one for each star
     */
    record Found(JsonNode node, List<String> keys) {
        Found {
            keys = List.copyOf(keys);
        }

        private Found child(JsonNode child, String key) {
            List<String> more = new ArrayList<>(keys);
            more.add(key);
            return new Found(child, more);
        }
    }

    TreePath {
        steps = List.copyOf(steps);
    }

    /** The path of a pointer such as {@code /errors/*}; the empty one is the root. */
    static TreePath of(String pointer) {
        return new TreePath(Stream.of(pointer.split("/", -1))
                .skip(1)
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    /** What it leads to from a value; {@code resolved} replaces each value on the way, such as a reference. */
    List<Found> from(JsonNode root, UnaryOperator<JsonNode> resolved) {
        List<Found> found = List.of(new Found(resolved.apply(root), List.of()));
        for (String step : steps) {
            List<Found> next = new ArrayList<>();
            found.forEach(each -> step(each, step, resolved, next));
            found = next;
        }
        return found;
    }

    private static void step(Found from, String step, UnaryOperator<JsonNode> resolved, List<Found> next) {
        JsonNode node = from.node();
        if (step.equals(EVERY) && node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                next.add(from.child(resolved.apply(member.getValue()), member.getKey()));
            }
        } else if (step.equals(EVERY)) {
            for (int i = 0; i < node.size(); i++) {
                next.add(from.child(resolved.apply(node.get(i)), Integer.toString(i)));
            }
        } else {
            JsonNode child = node.isArray() ? item(node, step) : node.path(step);
            if (!child.isMissingNode()) {
                next.add(new Found(resolved.apply(child), from.keys()));
            }
        }
    }

    private static JsonNode item(JsonNode list, String step) {
        boolean isNumber = step.matches("0|[1-9][0-9]{0,8}");
        return list.path(isNumber ? Integer.parseInt(step) : -1);
    }
}
