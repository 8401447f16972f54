package dev.casebook.catalogue.diagnostic;

import java.util.List;

/**
 * A message without parameters.
 *
 * @param problem the text of the message
 */
public record Message0(Problem problem) implements Message {
    /** The finding with these values, without a place. */
    public Finding of() {
        return Finding.of(problem, List.of());
    }

    <A> Message1<A> with(MessageParameter<A> next) {
        return new Message1<>(problem, next);
    }

    @Override
    public List<String> parameters() {
        return List.of();
    }
}
