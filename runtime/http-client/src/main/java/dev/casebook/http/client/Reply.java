package dev.casebook.http.client;

import static java.util.Objects.requireNonNull;

import dev.casebook.CodedException;
import dev.casebook.annotation.CanIgnoreReturnValue;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import dev.casebook.reader.ReadReply;
import dev.casebook.reader.SuccessPart;
import java.util.List;

/**
 * The reply to a request, as a value. It is one of the three types here, and there will be no others.
 *
 * <pre>{@code
 * Reply<String, BillingException> reply = client.send(request, calls.handler(BodyHandlers.ofString())).body();
 * String body = reply.orThrow();
 * }</pre>
 *
 * <p>Closed: no type is added in a minor version.
 *
 * @param <T> what a success is read as
 * @param <E> the root exception of the catalogue
 */
public sealed interface Reply<T, E extends CodedException> {
    /** The request succeeded. */
    final class Success<T, E extends CodedException> implements Reply<T, E> {
        private final T body;
        private final List<ReadError<E>> errors;

        private Success(T body, List<ReadError<E>> errors) {
            this.body = body;
            this.errors = List.copyOf(errors);
        }

        static <T, E extends CodedException> Reply<T, E> of(T body, List<ReadError<E>> errors) {
            return new Success<>(body, errors);
        }

        /** What the success handler made of the body. */
        public T body() {
            return body;
        }

        /** The errors about single items, such as the three of ten users that could not be blocked. */
        public List<ReadError<E>> errors() {
            return errors;
        }

        @Override
        public T orThrow() {
            return body;
        }
    }

    /** The request failed, and at least one error could be read. */
    final class Failed<T, E extends CodedException> implements Reply<T, E> {
        private final ReadReply<E> reply;
        private final Body content;

        private Failed(ReadReply<E> reply, Body content) {
            this.reply = requireNonNull(reply, "reply");
            this.content = requireNonNull(content, "content");
        }

        static <T, E extends CodedException> Reply<T, E> of(ReadReply<E> reply, Body content) {
            return new Failed<>(reply, content);
        }

        /** Every error, and where a success is beside them. */
        public ReadReply<E> reply() {
            return reply;
        }

        /** The body that {@link SuccessPart} points into. */
        public Body content() {
            return content;
        }

        @Override
        public T orThrow() {
            throw thrown(reply);
        }
    }

    /** The request failed, and none of its errors can be read. */
    final class Unreadable<T, E extends CodedException> implements Reply<T, E> {
        private final ReadReply<E> reply;

        private Unreadable(ReadReply<E> reply) {
            this.reply = requireNonNull(reply, "reply");
        }

        static <T, E extends CodedException> Reply<T, E> of(ReadReply<E> reply) {
            return new Unreadable<>(reply);
        }

        /** Every error, each with the reason why it cannot be read. */
        public ReadReply<E> reply() {
            return reply;
        }

        @Override
        public T orThrow() {
            throw thrown(reply);
        }
    }

    /**
     * The body of a success; errors about single items are in it.
     *
     * @throws E the exception of the error that says best why the request failed, the others suppressed in it
     */
    @CanIgnoreReturnValue
    T orThrow();

    private static <E extends CodedException> E thrown(ReadReply<E> reply) {
        return reply.exception().orElseThrow(() -> new IllegalStateException("a reply that failed has an error"));
    }
}
