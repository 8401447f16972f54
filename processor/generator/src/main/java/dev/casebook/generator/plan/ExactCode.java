package dev.casebook.generator.plan;

/**
 * One code that an error lists.
 *
 * @param code the code, an {@code Integer} or a {@code String}
 * @param index the index of the error
 */
public record ExactCode<C extends Comparable<C>>(C code, int index) implements Comparable<ExactCode<C>> {
    @Override
    public int compareTo(ExactCode<C> that) {
        return code.compareTo(that.code);
    }
}
