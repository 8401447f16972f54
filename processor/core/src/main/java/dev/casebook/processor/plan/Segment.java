package dev.casebook.processor.plan;

/**
 * Integers in a row that lead to the same type.
 *
 * @param first the first integer
 * @param last the last one, included
 * @param index the index of the type
 */
public record Segment(int first, int last, int index) {
    boolean touches(Segment next) {
        return index == next.index && last + 1 == next.first;
    }

    Segment join(Segment next) {
        return new Segment(first, next.last, index);
    }
}
