package dev.casebook.reader;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that a node knows, as the bytes that they are in a source, so that no text has to be made of them. */
final class Names {
    private static final byte[] NO_NAME = {};

    /** By hash; a place that is taken means the next one. At least half of the places are free. */
    private final byte[][] names;

    private final @Nullable Node[] nodes;

    Names(Map<String, Node> children) {
        int places = Math.max(2, Integer.highestOneBit(children.size()) * 4);
        names = new byte[places][];
        nodes = new @Nullable Node[places];
        Arrays.fill(names, NO_NAME);
        children.forEach((name, node) -> add(name.getBytes(StandardCharsets.UTF_8), node));
    }

    /** The node of a name; null if there is none. */
    @Nullable
    Node find(byte[] source, int from, int to) {
        int place = place(source, from, to);
        Node node = nodes[place];
        while (node != null && !(names[place].length == to - from && Bytes.isAt(names[place], source, from))) {
            place = (place + 1) & (nodes.length - 1);
            node = nodes[place];
        }
        return node;
    }

    private void add(byte[] name, Node node) {
        int place = place(name, 0, name.length);
        while (nodes[place] != null) {
            place = (place + 1) & (nodes.length - 1);
        }
        names[place] = name;
        nodes[place] = node;
    }

    /** By length, beginning and end: enough for a few names. */
    private int place(byte[] source, int from, int to) {
        int length = to - from;
        int ends = length == 0 ? 0 : source[from] * 31 + source[to - 1] * 7;
        return (ends + length) & (nodes.length - 1);
    }
}
