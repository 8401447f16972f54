package dev.casebook.http.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.reader.Limits;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testng.TestListenerAdapter;
import org.testng.TestNG;

/** One state decides: whatever order the calls come in, the reply ends once and the connection is closed once. */
class ReplySubscriberTest {
    private final Upstream upstream = new Upstream();

    @TempDir
    Path reports;

    @Test
    void keepsTheRulesOfReactiveStreams() {
        TestNG rules = new TestNG(false);
        TestListenerAdapter results = new TestListenerAdapter();
        rules.addListener(results);
        rules.setOutputDirectory(reports.toString());
        rules.setTestClasses(new Class<?>[] {ReplySubscriberRules.class});
        rules.run();
        assertEquals(
                List.of(),
                results.getFailedTests().stream()
                        .map(result -> result.getName() + result.getThrowable())
                        .toList());
        assertTrue(
                results.getPassedTests().size() >= 11, results.getPassedTests().size() + " rules");
    }

    @Test
    void endsOnceWhenSuccessHandlerThrows() {
        List<String> calls = new ArrayList<>();
        IllegalStateException own = new IllegalStateException("own");
        BodySubscriber<Reply<String, CallException>> subscriber = subscriber(
                info -> {
                    calls.add("handler");
                    throw own;
                },
                200);
        subscriber.onSubscribe(upstream);
        for (int item = 0; item < 5; item++) {
            subscriber.onNext(item());
        }
        subscriber.onComplete();
        assertEquals(List.of("handler"), calls);
        assertSame(own, failure(subscriber));
        assertEquals(1, upstream.cancels);
    }

    @Test
    void closesConnectionWhenSubscriberOfSuccessHandlerThrows() {
        IllegalStateException own = new IllegalStateException("own");
        BodySubscriber<Reply<Void, CallException>> subscriber = subscriber(
                info -> BodySubscribers.ofByteArrayConsumer(bytes -> {
                    throw own;
                }),
                200);
        subscriber.onSubscribe(upstream);
        subscriber.onNext(item());
        subscriber.onNext(item());
        subscriber.onNext(item());
        assertSame(own, failure(subscriber));
        assertEquals(1, upstream.cancels);
    }

    @Test
    void cancelsOnceWhenFailedReplyIsAboveTheLimit() {
        BodySubscriber<Reply<String, CallException>> subscriber = subscriber(BodyHandlers.ofString(), 500);
        subscriber.onSubscribe(upstream);
        for (int item = 0; item < 200; item++) {
            subscriber.onNext(item());
        }
        subscriber.onError(new IllegalStateException("late"));
        assertInstanceOf(Reply.Unreadable.class, body(subscriber));
        assertEquals(1, upstream.cancels);
    }

    @Test
    void ignoresItemsAndErrorsAfterCompletion() {
        BodySubscriber<Reply<String, CallException>> subscriber = subscriber(BodyHandlers.ofString(), 200);
        subscriber.onSubscribe(upstream);
        subscriber.onNext(item());
        subscriber.onComplete();
        subscriber.onNext(item());
        subscriber.onError(new IllegalStateException("late"));
        subscriber.onComplete();
        assertEquals("[1234567]", body(subscriber).orThrow());
        assertEquals(0, upstream.cancels);
    }

    @Test
    void cancelsSecondSubscription() {
        BodySubscriber<Reply<String, CallException>> subscriber = subscriber(BodyHandlers.ofString(), 200);
        Upstream second = new Upstream();
        subscriber.onSubscribe(upstream);
        subscriber.onSubscribe(second);
        assertEquals(0, upstream.cancels);
        assertEquals(1, second.cancels);
        assertEquals(0, second.requested);
    }

    @Test
    void closesConnectionWhenBodyIsCancelled() {
        for (int items : List.of(0, 1, 3)) {
            Upstream source = new Upstream();
            BodySubscriber<Reply<String, CallException>> subscriber = subscriber(BodyHandlers.ofString(), 200);
            subscriber.onSubscribe(source);
            for (int item = 0; item < items; item++) {
                subscriber.onNext(item());
            }
            subscriber.getBody().toCompletableFuture().cancel(true);
            assertEquals(1, source.cancels, items + " items");
        }
    }

    @Test
    void refusesRequestThatIsNotPositive() {
        for (long count : new long[] {0, -1, Long.MIN_VALUE}) {
            Greedy greedy = new Greedy(count);
            BodySubscriber<Reply<String, CallException>> subscriber = subscriber(info -> greedy, 200);
            subscriber.onSubscribe(new Upstream());
            subscriber.onNext(item());
            subscriber.onComplete();
            assertInstanceOf(IllegalArgumentException.class, failure(subscriber));
            assertEquals(1, greedy.errors);
        }
    }

    private static <T> BodySubscriber<Reply<T, CallException>> subscriber(BodyHandler<T> success, int status) {
        return ReplySubscriber.of(
                CallException.REPLIES.withLimits(Limits.DEFAULT.withMaxBytes(20)),
                success,
                ReplySubscriberRules.info(status));
    }

    private static List<ByteBuffer> item() {
        return List.of(ByteBuffer.wrap("[1234567]".getBytes(UTF_8)));
    }

    private static <T> Reply<T, CallException> body(BodySubscriber<Reply<T, CallException>> subscriber) {
        CompletableFuture<Reply<T, CallException>> body = subscriber.getBody().toCompletableFuture();
        assertTrue(body.isDone());
        return body.join();
    }

    private static Throwable failure(BodySubscriber<?> subscriber) {
        CompletableFuture<?> body = subscriber.getBody().toCompletableFuture();
        assertTrue(body.isDone());
        return assertThrows(ExecutionException.class, body::get).getCause();
    }

    /** Counts what a subscriber does to its source. */
    private static final class Upstream implements Flow.Subscription {
        private int cancels;
        private long requested;

        @Override
        public void request(long count) {
            requested += count;
        }

        @Override
        public void cancel() {
            cancels++;
        }
    }

    /** Requests a number of items that is not positive. */
    private static final class Greedy implements BodySubscriber<String> {
        private final long count;
        private final CompletableFuture<String> body = new CompletableFuture<>();
        private int errors;

        Greedy(long count) {
            this.count = count;
        }

        @Override
        public CompletionStage<String> getBody() {
            return body;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(count);
        }

        @Override
        public void onNext(List<ByteBuffer> item) {
            body.complete("item");
        }

        @Override
        public void onError(Throwable failure) {
            errors++;
            body.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            body.complete("complete");
        }
    }
}
