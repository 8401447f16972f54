package dev.casebook.http.client;

import static java.util.Objects.requireNonNull;

import dev.casebook.CodedException;
import dev.casebook.annotation.CanIgnoreReturnValue;
import dev.casebook.reader.ErrorReader;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.util.concurrent.CompletableFuture;

/**
 * Calls with {@code java.net.http} whose errors are those of a catalogue.
 *
 * <p>That client wraps every exception of a body handler, so a body handler cannot throw a typed exception to the
 * caller. The handler here returns a value, and the exception is created in the thread of the caller.
 *
 * @param <E> the root exception of the catalogue
 */
public final class HttpCalls<E extends CodedException> {
    private final ErrorReader<E> reader;

    private HttpCalls(ErrorReader<E> reader) {
        this.reader = requireNonNull(reader, "reader");
    }

    /** Calls whose replies this reader reads. */
    public static <E extends CodedException> HttpCalls<E> of(ErrorReader<E> reader) {
        return new HttpCalls<>(reader);
    }

    /**
     * Sends a request and returns the body of a successful reply.
     *
     * @throws E if the request failed; its stack trace is the caller's
     * @throws IOException if no reply arrived, or the success handler threw it
     * @throws InterruptedException if the thread was interrupted
     */
    @CanIgnoreReturnValue
    public <T> T send(HttpClient client, HttpRequest request, BodyHandler<T> success)
            throws IOException, InterruptedException {
        return client.send(request, handler(success)).body().orThrow();
    }

    /**
     * Sends a request; the future fails with the exception of the catalogue, which {@code join()} wraps as the cause.
     */
    public <T> CompletableFuture<T> sendAsync(HttpClient client, HttpRequest request, BodyHandler<T> success) {
        return client.sendAsync(request, handler(success))
                .thenApply(HttpResponse::body)
                .thenApply(Reply::orThrow);
    }

    /**
     * A body handler that returns a value for every reply, and never throws.
     *
     * <p>The success handler gets the bytes of a successful reply unchanged. If they may contain errors about single
     * items, it gets them when all have arrived, or when there are more than the limit on bytes; then they are not
     * searched for errors.
     */
    public <T> BodyHandler<Reply<T, E>> handler(BodyHandler<T> success) {
        return info -> ReplySubscriber.of(reader, success, info);
    }
}
