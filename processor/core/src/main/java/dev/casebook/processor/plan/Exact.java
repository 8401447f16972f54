package dev.casebook.processor.plan;

/**
 * One code that an error lists.
 *
 * @param code the code, an {@code Integer} or a {@code String}
 * @param index the index of the error
 */
public record Exact<C extends Comparable<C>>(C code, int index) implements Comparable<Exact<C>> {
    @Override
    public int compareTo(Exact<C> that) {
        return code.compareTo(that.code);
    }
}
