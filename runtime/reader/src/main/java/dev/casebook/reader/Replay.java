package dev.casebook.reader;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/** Passes the collected bytes to a subscriber as its first item, and then everything else that arrives. */
final class Replay implements Flow.Subscription {
    /** Where everything has arrived. */
    static final Flow.Subscription NOTHING = new Flow.Subscription() {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    };

    private final Flow.Subscriber<List<ByteBuffer>> subscriber;
    private final ByteBuffer collected;
    private final Flow.Subscription rest;
    private final AtomicBoolean started = new AtomicBoolean();

    private Replay(Flow.Subscriber<List<ByteBuffer>> subscriber, ByteBuffer collected, Flow.Subscription rest) {
        this.subscriber = subscriber;
        this.collected = collected;
        this.rest = rest;
    }

    static void to(Flow.Subscriber<List<ByteBuffer>> subscriber, byte[] collected, Flow.Subscription rest) {
        if (collected.length == 0) {
            subscriber.onSubscribe(rest);
            complete(subscriber, rest);
        } else {
            subscriber.onSubscribe(
                    new Replay(subscriber, ByteBuffer.wrap(collected).asReadOnlyBuffer(), rest));
        }
    }

    @Override
    public void request(long count) {
        if (count > 0 && started.compareAndSet(false, true)) {
            subscriber.onNext(List.of(collected));
            complete(subscriber, rest);
            // the item that was just given has been asked for, so that one less is to come
            if (count > 1) {
                rest.request(count - 1);
            }
        } else {
            rest.request(count);
        }
    }

    @Override
    public void cancel() {
        started.set(true);
        rest.cancel();
    }

    private static void complete(Flow.Subscriber<List<ByteBuffer>> subscriber, Flow.Subscription rest) {
        if (rest == NOTHING) {
            subscriber.onComplete();
        }
    }
}
