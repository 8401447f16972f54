package dev.casebook.generator.plan;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * What integers lead to: exact ones first, then segments of ranges and covered codes.
 *
 * @param exact in ascending order
 * @param segments in ascending order, without overlap
 */
public record IntegerTable(List<ExactCode<Integer>> exact, List<CodeSegment> segments) {
    public IntegerTable {
        exact = exact.stream().sorted().toList();
        segments = List.copyOf(segments);
    }

    /** The index of the type that a code leads to. */
    public OptionalInt find(int code) {
        int place = Collections.binarySearch(exact, new ExactCode<>(code, 0));
        return place >= 0 ? OptionalInt.of(exact.get(place).index()) : findSegment(code);
    }

    private OptionalInt findSegment(int code) {
        return segments.stream()
                .filter(segment -> segment.first() <= code && code <= segment.last())
                .mapToInt(CodeSegment::index)
                .findFirst();
    }

    /** The least integer that this table holds; it holds at least one. */
    public int first() {
        int firstExact = exact.isEmpty() ? Integer.MAX_VALUE : exact.get(0).code();
        int firstSegment =
                segments.isEmpty() ? Integer.MAX_VALUE : segments.get(0).first();
        return Math.min(firstExact, firstSegment);
    }

    /** How many codes and segments it has. */
    public int size() {
        return exact.size() + segments.size();
    }

    /** This table as tables of at most {@code most} entries, in ascending order; segments are cut where one ends. */
    public List<IntegerTable> chunks(int most) {
        return size() <= most ? List.of(this) : IntegerTableSplitter.of(this, most);
    }
}
