package dev.casebook.catalogue.diagnostic;

import java.util.List;

/**
 * A message with 4 parameters.
 *
 * @param problem the text of the message
 * @param first the first parameter
 * @param second the second parameter
 * @param third the third parameter
 * @param fourth the fourth parameter
 */
public record Message4<A, B, C, D>(
        Problem problem,
        MessageParameter<A> first,
        MessageParameter<B> second,
        MessageParameter<C> third,
        MessageParameter<D> fourth)
        implements Message {
    /** The finding with these values, without a place. */
    public Finding of(A a, B b, C c, D d) {
        return Finding.of(problem, List.of(first.is(a), second.is(b), third.is(c), fourth.is(d)));
    }

    <E> Message5<A, B, C, D, E> with(MessageParameter<E> next) {
        return new Message5<>(problem, first, second, third, fourth, next);
    }

    @Override
    public List<String> parameters() {
        return List.of(first.name(), second.name(), third.name(), fourth.name());
    }
}
