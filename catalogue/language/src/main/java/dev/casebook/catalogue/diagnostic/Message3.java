package dev.casebook.catalogue.diagnostic;

import java.util.List;

/**
 * A message with 3 parameters.
 *
 * @param problem the text of the message
 * @param first the first parameter
 * @param second the second parameter
 * @param third the third parameter
 */
public record Message3<A, B, C>(
        Problem problem, MessageParameter<A> first, MessageParameter<B> second, MessageParameter<C> third)
        implements Message {
    /** The finding with these values, without a place. */
    public Finding of(A a, B b, C c) {
        return Finding.of(problem, List.of(first.is(a), second.is(b), third.is(c)));
    }

    <D> Message4<A, B, C, D> with(MessageParameter<D> next) {
        return new Message4<>(problem, first, second, third, next);
    }

    @Override
    public List<String> parameters() {
        return List.of(first.name(), second.name(), third.name());
    }
}
