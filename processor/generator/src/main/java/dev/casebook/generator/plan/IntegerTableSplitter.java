package dev.casebook.generator.plan;

import java.util.ArrayList;
import java.util.List;

/** Cuts a table of integers into tables of a limited size that lie one behind the other. */
final class IntegerTableSplitter {
    private final IntegerTable table;
    private final int most;

    private IntegerTableSplitter(IntegerTable table, int most) {
        this.table = table;
        this.most = most;
    }

    static List<IntegerTable> of(IntegerTable table, int most) {
        return new IntegerTableSplitter(table, most).cut();
    }

    private List<IntegerTable> cut() {
        List<Integer> starts = starts();
        List<IntegerTable> chunks = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            boolean isLast = i + 1 == starts.size();
            chunks.add(between(starts.get(i), isLast ? Integer.MAX_VALUE : starts.get(i + 1) - 1));
        }
        return chunks;
    }

    /** The integers at which a chunk begins: every {@code most}th of where exact integers and segments begin. */
    private List<Integer> starts() {
        List<Integer> all = new ArrayList<>();
        table.exact().forEach(entry -> all.add(entry.code()));
        table.segments().forEach(segment -> all.add(segment.first()));
        List<Integer> sorted = all.stream().sorted().distinct().toList();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i += most - 1) {
            starts.add(sorted.get(i));
        }
        return starts;
    }

    private IntegerTable between(int first, int last) {
        List<ExactCode<Integer>> exact = table.exact().stream()
                .filter(entry -> first <= entry.code() && entry.code() <= last)
                .toList();
        List<CodeSegment> segments = table.segments().stream()
                .filter(segment -> segment.first() <= last && first <= segment.last())
                .map(segment -> new CodeSegment(
                        Math.max(first, segment.first()), Math.min(last, segment.last()), segment.index()))
                .toList();
        return new IntegerTable(exact, segments);
    }
}
