package dev.casebook.reader;

import dev.casebook.CodedException;
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
import org.jspecify.annotations.Nullable;

/**
 * Collects the bytes of a reply and reads its errors. A successful body is passed on to the subscriber of the success
 * handler.
 * The client calls its methods one after the other.
 */
final class ReplySubscriber<T, E extends CodedException> implements BodySubscriber<Reply<T, E>> {
    private final ErrorReader<E> reader;
    private final BodyHandler<T> success;
    private final ResponseInfo info;
    private final boolean succeeded;
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private final CompletableFuture<Reply<T, E>> reply = new CompletableFuture<>();
    private Flow.Subscription upstream = Replay.NOTHING;
    private @Nullable BodySubscriber<T> passedOn;

    private ReplySubscriber(ErrorReader<E> reader, BodyHandler<T> success, ResponseInfo info) {
        this.reader = reader;
        this.success = success;
        this.info = info;
        this.succeeded = info.statusCode() >= 200 && info.statusCode() <= 299;
    }

    /** A successful reply that is not JSON is streamed to the success handler. */
    static <T, E extends CodedException> BodySubscriber<Reply<T, E>> of(
            ErrorReader<E> reader, BodyHandler<T> success, ResponseInfo info) {
        ReplySubscriber<T, E> subscriber = new ReplySubscriber<>(reader, success, info);
        return subscriber.succeeded && !ErrorReader.mayBeJson(info.headers()::allValues)
                ? BodySubscribers.mapping(success.apply(info), body -> new Reply.Success<>(body, List.of()))
                : subscriber;
    }

    @Override
    public CompletionStage<Reply<T, E>> getBody() {
        return reply;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        upstream = subscription;
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (passedOn != null) {
            passedOn.onNext(buffers);
            return;
        }
        buffers.forEach(this::collect);
        if (collected.size() <= reader.limits().maxBytes()) {
            upstream.request(1);
        } else if (succeeded) {
            passOn(List.of());
        } else {
            upstream.cancel();
            readAll();
        }
    }

    @Override
    public void onError(Throwable failure) {
        if (passedOn != null) {
            passedOn.onError(failure);
        } else {
            reply.completeExceptionally(failure);
        }
    }

    @Override
    public void onComplete() {
        if (passedOn != null) {
            passedOn.onComplete();
        } else if (!reply.isDone()) {
            readAll();
        }
    }

    private void readAll() {
        Body body = Body.of(collected.toByteArray());
        ReadReply<E> read = reader.reply(body, info.statusCode(), info.headers()::allValues);
        if (!read.failed()) {
            upstream = Replay.NOTHING;
            passOn(read.errors());
        } else if (read.errors().stream().allMatch(error -> error.unreadable().isPresent())) {
            reply.complete(new Reply.Unreadable<>(read));
        } else {
            reply.complete(new Reply.Failed<>(read, body));
        }
    }

    /** What was collected is the first that the success handler's subscriber gets. */
    private void passOn(List<ReadError<E>> errors) {
        try {
            BodySubscriber<T> subscriber = success.apply(info);
            subscriber.getBody().whenComplete((body, failure) -> finish(body, failure, errors));
            passedOn = subscriber;
            Replay.to(subscriber, collected.toByteArray(), upstream);
        } catch (RuntimeException ofTheSuccessHandler) {
            reply.completeExceptionally(ofTheSuccessHandler);
        }
    }

    private void finish(T body, @Nullable Throwable failure, List<ReadError<E>> errors) {
        if (failure == null) {
            reply.complete(new Reply.Success<>(body, errors));
        } else {
            reply.completeExceptionally(failure);
        }
    }

    private void collect(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        collected.write(bytes, 0, bytes.length);
    }
}
