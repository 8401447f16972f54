package dev.casebook.generator.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodeSegmentMapTest {
    private static final int SIZE = 60;

    @Test
    void putsLaterSegmentsOnTop() {
        CodeSegmentMap map = new CodeSegmentMap();
        map.put(0, 9, 1);
        map.put(3, 5, 2);
        assertEquals(
                List.of(new CodeSegment(0, 2, 1), new CodeSegment(3, 5, 2), new CodeSegment(6, 9, 1)), map.toList());
    }

    @Test
    void joinsNeighboursOfTheSameIndex() {
        CodeSegmentMap map = new CodeSegmentMap();
        map.put(0, 4, 1);
        map.put(5, 9, 1);
        assertEquals(List.of(new CodeSegment(0, 9, 1)), map.toList());
    }

    @Test
    void holdsEveryInteger() {
        CodeSegmentMap map = new CodeSegmentMap();
        map.put(Integer.MIN_VALUE, Integer.MAX_VALUE, 1);
        map.put(Integer.MAX_VALUE, Integer.MAX_VALUE, 2);
        assertEquals(
                List.of(
                        new CodeSegment(Integer.MIN_VALUE, Integer.MAX_VALUE - 1, 1),
                        new CodeSegment(Integer.MAX_VALUE, Integer.MAX_VALUE, 2)),
                map.toList());
    }

    @Test
    void agreesWithAnArray() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            CodeSegmentMap map = new CodeSegmentMap();
            int[] expected = new int[SIZE];
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                int first = random.nextInt(SIZE);
                int last = first + random.nextInt(SIZE - first);
                int index = 1 + random.nextInt(3);
                map.put(first, last, index);
                Arrays.fill(expected, first, last + 1, index);
            }
            int[] found = new int[SIZE];
            int end = -1;
            for (CodeSegment segment : map.toList()) {
                assertTrue(segment.first() > end, map.toList()::toString);
                end = segment.last();
                Arrays.fill(found, segment.first(), segment.last() + 1, segment.index());
            }
            assertEquals(Arrays.toString(expected), Arrays.toString(found), "seed " + seed);
        }
    }
}
