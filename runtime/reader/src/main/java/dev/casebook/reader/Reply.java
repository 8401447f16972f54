package dev.casebook.reader;

import dev.casebook.CodedException;
import java.util.List;

/**
 * The reply to a request, as a value instead of an exception.
 *
 * @param <T> the type of the body of a successful reply
 * @param <E> the root exception of the catalogue
 */
public sealed interface Reply<T, E extends CodedException> {
    /**
     * The request succeeded.
     *
     * @param body the result of the success handler
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
     * The body of a successful reply. Errors about single items are in it.
     *
     * @throws E the exception of the most important error, with the others as suppressed exceptions
     */
    T orThrow();

    private static <E extends CodedException> E thrown(ReadReply<E> reply) {
        return reply.exception().orElseThrow(() -> new IllegalStateException("a reply that failed has an error"));
    }
}
