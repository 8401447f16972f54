package dev.casebook.reader;

import dev.casebook.CodedException;
import java.util.List;

/**
 * The reply to a request, as a value.
 *
 * @param <T> what a success is read as
 * @param <E> the root exception of the catalogue
 */
public sealed interface Reply<T, E extends CodedException> {
    /**
     * The request succeeded.
     *
     * @param body what the success handler made of the body
     * @param errors the errors about single items, such as the three of ten users that could not be blocked
     */
    record Success<T, E extends CodedException>(T body, List<ReadError<E>> errors) implements Reply<T, E> {
        public Success {
            errors = List.copyOf(errors);
        }

        @Override
        public T orThrow() {
            return body;
        }
    }

    /**
     * The request failed, and at least one error could be read.
     *
     * @param reply every error, and where a success stands beside them
     * @param content the body that {@link SuccessPart} points into
     */
    record Failed<T, E extends CodedException>(ReadReply<E> reply, Body content) implements Reply<T, E> {
        @Override
        public T orThrow() {
            throw thrown(reply);
        }
    }

    /** The request failed, and none of its errors can be read. */
    record Unreadable<T, E extends CodedException>(ReadReply<E> reply) implements Reply<T, E> {
        @Override
        public T orThrow() {
            throw thrown(reply);
        }
    }

    /**
     * The body of a success; errors about single items stand in it.
     *
     * @throws E the exception of the error that says best why the request failed, the others suppressed in it
     */
    T orThrow();

    private static <E extends CodedException> E thrown(ReadReply<E> reply) {
        return reply.exception().orElseThrow(() -> new IllegalStateException("a reply that failed has an error"));
    }
}
