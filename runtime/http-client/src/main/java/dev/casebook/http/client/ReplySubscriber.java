package dev.casebook.http.client;

import static java.util.Objects.requireNonNull;

import dev.casebook.CodedException;
import dev.casebook.annotation.CanIgnoreReturnValue;
import dev.casebook.reader.Body;
import dev.casebook.reader.ErrorReader;
import dev.casebook.reader.ReadError;
import dev.casebook.reader.ReadReply;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Collects the bytes of a reply and reads its errors; a success goes on to the subscriber of the success handler.
 *
 * <p>One state decides what every method does. It only moves forward, and what arrives after the end is ignored.
 */
final class ReplySubscriber<T, E extends CodedException> implements BodySubscriber<Reply<T, E>> {
    private final ErrorReader<E> reader;
    private final BodyHandler<T> success;
    private final ResponseInfo info;
    private final boolean succeeded;
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private final CompletableFuture<Reply<T, E>> reply = new CompletableFuture<>();
    private final AtomicReference<State> state = new AtomicReference<>(new Unsubscribed());

    /** What has happened so far. */
    private sealed interface State {}

    private record Unsubscribed() implements State {}

    /** Bytes are collected from this source. */
    private record Collecting(Flow.Subscription upstream) implements State {}

    /** What arrives goes to the subscriber of the success handler. */
    private record PassingOn(Flow.Subscription upstream, Flow.Subscriber<List<ByteBuffer>> subscriber)
            implements State {}

    /** The reply is complete, failed or cancelled. */
    private record Ended() implements State {}

    private ReplySubscriber(ErrorReader<E> reader, BodyHandler<T> success, ResponseInfo info) {
        this.reader = reader;
        this.success = success;
        this.info = info;
        this.succeeded = ErrorReader.isSuccess(info.statusCode());
        var unused = reply.whenComplete((body, failure) -> {
            if (reply.isCancelled()) {
                cancel();
            }
        });
    }

    /** A success that is in another form by its type goes to the success handler alone, as it comes. */
    static <T, E extends CodedException> BodySubscriber<Reply<T, E>> of(
            ErrorReader<E> reader, BodyHandler<T> success, ResponseInfo info) {
        ReplySubscriber<T, E> subscriber = new ReplySubscriber<>(reader, success, info);
        return subscriber.succeeded && !reader.looksAtSuccess(info.headers()::allValues)
                ? BodySubscribers.mapping(success.apply(info), body -> Reply.Success.of(body, List.of()))
                : subscriber;
    }

    @Override
    public CompletionStage<Reply<T, E>> getBody() {
        return reply;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        requireNonNull(subscription, "subscription");
        State unsubscribed = state.get();
        if (unsubscribed instanceof Unsubscribed && state.compareAndSet(unsubscribed, new Collecting(subscription))) {
            subscription.request(1);
        } else {
            subscription.cancel();
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        requireNonNull(buffers, "buffers");
        State current = state.get();
        if (current instanceof PassingOn passing) {
            guarded(() -> passing.subscriber().onNext(buffers));
        } else if (current instanceof Collecting collecting) {
            buffers.forEach(this::collect);
            afterItem(collecting);
        }
    }

    @Override
    public void onError(Throwable failure) {
        requireNonNull(failure, "failure");
        State last = end();
        if (last instanceof PassingOn passing) {
            guarded(() -> passing.subscriber().onError(failure));
        } else if (!(last instanceof Ended)) {
            reply.completeExceptionally(failure);
        }
    }

    @Override
    public void onComplete() {
        State current = state.get();
        if (current instanceof PassingOn passing) {
            end();
            guarded(() -> passing.subscriber().onComplete());
        } else if (current instanceof Collecting collecting) {
            readAll(collecting);
        }
    }

    private void afterItem(Collecting collecting) {
        if (collected.size() <= reader.limits().maxBytes()) {
            collecting.upstream().request(1);
        } else if (succeeded) {
            passOn(collecting, collecting.upstream(), List.of());
        } else {
            collecting.upstream().cancel();
            readAll(collecting);
        }
    }

    private void readAll(Collecting collecting) {
        Body body = Body.wrap(collected.toByteArray());
        ReadReply<E> read = reader.reply(body, info.statusCode(), info.headers()::allValues);
        if (!read.failed()) {
            passOn(collecting, ReplaySubscription.NOTHING, read.errors());
        } else {
            end();
            boolean unreadable =
                    read.errors().stream().allMatch(error -> error.unreadable().isPresent());
            reply.complete(unreadable ? Reply.Unreadable.of(read) : Reply.Failed.of(read, body));
        }
    }

    /** What was collected is the first that the success handler's subscriber gets. */
    @SuppressWarnings("ReferenceEquality") // there is one subscription that gives nothing
    private void passOn(Collecting collecting, Flow.Subscription rest, List<ReadError<E>> errors) {
        guarded(() -> {
            BodySubscriber<T> subscriber = success.apply(info);
            subscriber.getBody().whenComplete((body, failure) -> finish(body, failure, errors));
            State next =
                    rest == ReplaySubscription.NOTHING ? new Ended() : new PassingOn(collecting.upstream(), subscriber);
            if (state.compareAndSet(collecting, next)) {
                ReplaySubscription.start(subscriber, collected.toByteArray(), rest);
            }
        });
    }

    private void finish(T body, @Nullable Throwable failure, List<ReadError<E>> errors) {
        if (failure == null) {
            reply.complete(Reply.Success.of(body, errors));
        } else {
            reply.completeExceptionally(failure);
        }
    }

    /** Runs code of the success handler; what it throws ends the reply and closes the connection. */
    private void guarded(Runnable ofTheSuccessHandler) {
        try {
            ofTheSuccessHandler.run();
        } catch (RuntimeException | Error failure) {
            cancel();
            reply.completeExceptionally(failure);
        }
    }

    private void cancel() {
        State last = end();
        if (last instanceof Collecting collecting) {
            collecting.upstream().cancel();
        } else if (last instanceof PassingOn passing) {
            passing.upstream().cancel();
        }
    }

    /** Ends and returns the state before. */
    @CanIgnoreReturnValue
    private State end() {
        return state.getAndSet(new Ended());
    }

    private void collect(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        collected.write(bytes, 0, bytes.length);
    }
}
