package dev.casebook.catalogue.diagnostic;

import java.util.List;

/**
 * A message with 2 parameters.
 *
 * @param problem the text of the message
 * @param first the first parameter
 * @param second the second parameter
 */
public record Message2<A, B>(Problem problem, MessageParameter<A> first, MessageParameter<B> second)
        implements Message {
    /** The finding with these values, without a place. */
    public Finding of(A a, B b) {
        return Finding.of(problem, List.of(first.is(a), second.is(b)));
    }

    <C> Message3<A, B, C> with(MessageParameter<C> next) {
        return new Message3<>(problem, first, second, next);
    }

    @Override
    public List<String> parameters() {
        return List.of(first.name(), second.name());
    }
}
