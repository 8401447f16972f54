package dev.casebook.generator.plan;

/**
 * Integers in a row that lead to the same type.
 *
 * @param first the first integer
 * @param last the last one, included
 * @param index the index of the type
 */
public record CodeSegment(int first, int last, int index) {
    public boolean touches(CodeSegment next) {
        return index == next.index && last + 1 == next.first;
    }

    public CodeSegment join(CodeSegment next) {
        return new CodeSegment(first, next.last, index);
    }
}
