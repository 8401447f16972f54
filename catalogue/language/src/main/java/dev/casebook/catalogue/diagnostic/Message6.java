package dev.casebook.catalogue.diagnostic;

import java.util.List;

/**
 * A message with 6 parameters.
 *
 * @param problem the text of the message
 * @param first the first parameter
 * @param second the second parameter
 * @param third the third parameter
 * @param fourth the fourth parameter
 * @param fifth the fifth parameter
 * @param sixth the sixth parameter
 */
public record Message6<A, B, C, D, E, F>(
        Problem problem,
        MessageParameter<A> first,
        MessageParameter<B> second,
        MessageParameter<C> third,
        MessageParameter<D> fourth,
        MessageParameter<E> fifth,
        MessageParameter<F> sixth)
        implements Message {
    /** The finding with these values, without a place. */
    public Finding of(A a, B b, C c, D d, E e, F f) {
        return Finding.of(
                problem, List.of(first.is(a), second.is(b), third.is(c), fourth.is(d), fifth.is(e), sixth.is(f)));
    }

    @Override
    public List<String> parameters() {
        return List.of(first.name(), second.name(), third.name(), fourth.name(), fifth.name(), sixth.name());
    }
}
