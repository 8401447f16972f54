package dev.casebook.catalogue.diagnostic;

import java.util.List;

/**
 * A message with 1 parameter.
 *
 * @param problem the text of the message
 * @param first the first parameter
 */
public record Message1<A>(Problem problem, MessageParameter<A> first) implements Message {
    /** The finding with these values, without a place. */
    public Finding of(A a) {
        return Finding.of(problem, List.of(first.is(a)));
    }

    <B> Message2<A, B> with(MessageParameter<B> next) {
        return new Message2<>(problem, first, next);
    }

    @Override
    public List<String> parameters() {
        return List.of(first.name());
    }
}
