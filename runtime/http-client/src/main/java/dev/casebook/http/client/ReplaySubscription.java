package dev.casebook.http.client;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;

/** Gives a subscriber the bytes that were collected as its first item, and then what else arrives. */
final class ReplaySubscription implements Flow.Subscription {
    /** The source after the collected bytes, where everything has arrived already. */
    static final Flow.Subscription NOTHING = new Flow.Subscription() {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    };

    private enum State {
        WAITING,
        REPLAYED,
        ENDED
    }

    private final Flow.Subscriber<List<ByteBuffer>> subscriber;
    private final ByteBuffer collected;
    private final Flow.Subscription rest;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

    private ReplaySubscription(
            Flow.Subscriber<List<ByteBuffer>> subscriber, ByteBuffer collected, Flow.Subscription rest) {
        this.subscriber = subscriber;
        this.collected = collected;
        this.rest = rest;
    }

    /** Subscribes: to the collected bytes, if there are any, and then to the rest. */
    static void start(Flow.Subscriber<List<ByteBuffer>> subscriber, byte[] collected, Flow.Subscription rest) {
        ByteBuffer buffer = ByteBuffer.wrap(collected).asReadOnlyBuffer();
        ReplaySubscription replay = new ReplaySubscription(subscriber, buffer, rest);
        if (collected.length == 0) {
            replay.state.set(State.REPLAYED);
            subscriber.onSubscribe(replay);
            replay.completeIfNothingFollows();
        } else {
            subscriber.onSubscribe(replay);
        }
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            refuse(count);
        } else if (state.compareAndSet(State.WAITING, State.REPLAYED)) {
            subscriber.onNext(List.of(collected));
            completeIfNothingFollows();
            // the item that was just given was requested, so that one less is to come
            if (count > 1) {
                requestRest(count - 1);
            }
        } else {
            requestRest(count);
        }
    }

    @Override
    public void cancel() {
        if (state.getAndSet(State.ENDED) != State.ENDED) {
            rest.cancel();
        }
    }

    private void requestRest(long count) {
        if (state.get() == State.REPLAYED) {
            rest.request(count);
        }
    }

    /** Rule 3.9 of reactive streams: a count that is not positive is an error of the subscriber. */
    private void refuse(long count) {
        if (state.getAndSet(State.ENDED) != State.ENDED) {
            rest.cancel();
            subscriber.onError(
                    new IllegalArgumentException("the requested number of items must be positive: " + count));
        }
    }

    private void completeIfNothingFollows() {
        if (rest == NOTHING && state.compareAndSet(State.REPLAYED, State.ENDED)) {
            subscriber.onComplete();
        }
    }
}
