package dev.casebook.generator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Maps integers to indices by segments that do not overlap; what is put later lies on top of what was there. */
final class CodeSegmentMap {
    private record Piece(int last, int index) {}

    private final TreeMap<Integer, Piece> pieces = new TreeMap<>();

    /** Puts an index on all integers from {@code first} to {@code last}, both included. */
    void put(int first, int last, int index) {
        splitBefore(first);
        if (last < Integer.MAX_VALUE) {
            splitBefore(last + 1);
        }
        pieces.subMap(first, true, last, true).clear();
        pieces.put(first, new Piece(last, index));
    }

    /** All segments in ascending order; neighbours of the same index are one. */
    List<CodeSegment> toList() {
        List<CodeSegment> segments = new ArrayList<>();
        for (Map.Entry<Integer, Piece> piece : pieces.entrySet()) {
            CodeSegment next = new CodeSegment(
                    piece.getKey(), piece.getValue().last(), piece.getValue().index());
            int end = segments.size() - 1;
            if (end >= 0 && segments.get(end).touches(next)) {
                segments.set(end, segments.get(end).join(next));
            } else {
                segments.add(next);
            }
        }
        return segments;
    }

    private void splitBefore(int first) {
        Map.Entry<Integer, Piece> below = pieces.lowerEntry(first);
        if (below != null && below.getValue().last() >= first) {
            pieces.put(first, below.getValue());
            pieces.put(below.getKey(), new Piece(first - 1, below.getValue().index()));
        }
    }
}
