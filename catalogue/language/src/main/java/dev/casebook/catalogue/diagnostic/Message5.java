package dev.casebook.catalogue.diagnostic;

import java.util.List;

/**
 * A message with 5 parameters.
 *
 * @param problem the text of the message
 * @param first the first parameter
 * @param second the second parameter
 * @param third the third parameter
 * @param fourth the fourth parameter
 * @param fifth the fifth parameter
 */
public record Message5<A, B, C, D, E>(
        Problem problem,
        MessageParameter<A> first,
        MessageParameter<B> second,
        MessageParameter<C> third,
        MessageParameter<D> fourth,
        MessageParameter<E> fifth)
        implements Message {
    /** The finding with these values, without a place. */
    public Finding of(A a, B b, C c, D d, E e) {
        return Finding.of(problem, List.of(first.is(a), second.is(b), third.is(c), fourth.is(d), fifth.is(e)));
    }

    <F> Message6<A, B, C, D, E, F> with(MessageParameter<F> next) {
        return new Message6<>(problem, first, second, third, fourth, fifth, next);
    }

    @Override
    public List<String> parameters() {
        return List.of(first.name(), second.name(), third.name(), fourth.name(), fifth.name());
    }
}
