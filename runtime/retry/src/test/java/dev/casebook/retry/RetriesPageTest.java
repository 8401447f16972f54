package dev.casebook.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Advice;
import dev.casebook.ErrorReport;
import dev.casebook.http.HttpErrors;
import dev.casebook.http.HttpException;
import dev.casebook.http.TooManyRequestsException;
import dev.casebook.retry.failsafe.FailsafeRetries;
import dev.casebook.retry.queue.MessageDecision;
import dev.casebook.retry.queue.MessageRetries;
import dev.casebook.retry.queue.RetryHeaders;
import dev.casebook.retry.reactor.ReactorRetries;
import dev.casebook.retry.resilience4j.Resilience4jRetries;
import dev.casebook.retry.resilience4j.VendorFailures;
import dev.casebook.retry.spring.AdvisedRetryPredicate;
import dev.casebook.retry.spring.SpringRetries;
import dev.casebook.retry.springretry.SpringRetryTemplates;
import dev.casebook.testing.PageExamples;
import dev.failsafe.Failsafe;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.retry.support.RetryTemplate;
import reactor.core.publisher.Mono;

/** The examples of docs/retries.md: each is in this file, compiled and run. */
class RetriesPageTest {
    private static final int EXAMPLES = 14;

    private final FakeTime time = new FakeTime();
    private final List<String> log = new ArrayList<>();
    private Client client = new Client(error(Duration.ofMillis(1)));

    @Test
    void containsEveryExampleOfPage() {
        PageExamples.assertIn(getClass(), EXAMPLES, "retries.md");
    }

    @Test
    void plainJava() {
        String answer = Retries.call(() -> client.fetch(), RetryOptions.DEFAULT);

        assertEquals("done", answer);
    }

    @Test
    void options() {
        RetryOptions options = RetryOptions.DEFAULT
                .withMaxRetries(3)
                .withMaxTotalTime(Duration.ofSeconds(20))
                .forIdempotentCalls()
                .withAdvice(ConnectException.class, Advice.RetryWithBackoff.DEFAULT)
                .withListener((error, decision) -> log.add(error.getMessage() + ": " + decision));

        assertEquals("done", fetchOrPostpone(options));
        assertTrue(log.get(0).startsWith("429 Too Many Requests: Repeat[retry=1, delay=PT0.00"), log.get(0));
        client = new Client(error(Duration.ofHours(1)));
        assertTrue(fetchOrPostpone(options).startsWith("again at 2"));
    }

    private String fetchOrPostpone(RetryOptions options) {
        try {
            return Retries.call(() -> client.fetch(), options);
        } catch (TooManyRequestsException busy) {
            return Retries.stopOf(busy)
                    .flatMap(RetryDecision.Stop::nextAttemptAt)
                    .map(at -> "again at " + at)
                    .orElse("not today");
        }
    }

    @Test
    void futures() {
        CompletableFuture<String> answer = Retries.callAsync(() -> client.fetchAsync(), RetryOptions.DEFAULT);

        assertEquals("done", answer.join());
    }

    @Test
    void tests() {
        client = new Client(error(Duration.ofSeconds(30)));
        RetryTimer timer = RetryTimer.SYSTEM.withClock(time).withSleeper(time::sleep);
        String answer = Retries.call(() -> client.fetch(), RetryOptions.DEFAULT.withTimer(timer));

        assertEquals("done", answer);
        assertEquals(1, time.waits().size());
    }

    @Test
    void queues() {
        Instant now = Instant.now();
        Queue queue = new Queue();
        DeadLetters deadLetters = new DeadLetters();
        Message message = new Message(Map.of());
        for (HttpException error : List.of(error(Duration.ofHours(1)), HttpErrors.of(404))) {
            RetryHeaders headers = RetryHeaders.read(message.headers(), now);
            MessageDecision decision = MessageRetries.decide(error, headers, RetryOptions.FOR_QUEUES);
            if (decision instanceof MessageDecision.Redeliver again) {
                queue.send(
                        message.with(again.headers().toMap()),
                        again.headers().delayWithin(Duration.ofMinutes(15), now));
            } else if (decision instanceof MessageDecision.DeadLetter letter) {
                deadLetters.send(letter.advice().kind(), message.with(letter.headers()));
            }
        }

        assertEquals(List.of("PT15M"), queue.sent);
        assertEquals(List.of("FIX_REQUEST NOT_FOUND"), deadLetters.sent);
    }

    @Test
    void resilience4j() {
        Retry retry = Retry.of("billing", Resilience4jRetries.config(RetryOptions.DEFAULT));
        String answer = retry.executeSupplier(client::fetch);

        assertEquals("done", answer);
    }

    @Test
    void resilience4jReplies() {
        RetryConfig config = Resilience4jRetries.configForOneCall(Reply::error, RetryOptions.DEFAULT);
        Reply reply = Retry.of("billing", config).executeSupplier(client::fetchReply);

        assertEquals(Optional.empty(), reply.error());
    }

    @Test
    void resilience4jFailures() {
        VendorFailures failures = VendorFailures.withThrottling(TooManyRequestsException.class::isInstance);
        CircuitBreaker breaker = CircuitBreaker.of(
                "billing",
                failures.circuitBreaker(CircuitBreakerConfig.custom()).build());
        RateLimiter limiter = RateLimiter.of(
                "billing", failures.rateLimiter(RateLimiterConfig.custom()).build());

        assertEquals("done", breaker.executeSupplier(() -> limiter.executeSupplier(() -> "done")));
    }

    @Test
    void failsafe() {
        dev.failsafe.RetryPolicy<String> policy = FailsafeRetries.policy(RetryOptions.DEFAULT);
        String answer = Failsafe.with(policy).get(client::fetch);

        assertEquals("done", answer);
    }

    @Test
    void reactor() {
        Mono<String> answer = Mono.fromCallable(client::fetch).retryWhen(ReactorRetries.retry(RetryOptions.DEFAULT));

        assertEquals("done", answer.block());
    }

    @Test
    void spring() throws Exception {
        String answer = SpringRetries.execute(client::fetch, RetryOptions.DEFAULT);

        assertEquals("done", answer);
    }

    @Test
    void springAnnotation() throws Exception {
        AdvisedRetryPredicate predicate = new AdvisedRetryPredicate();

        assertTrue(predicate.shouldRetry(Service.class.getMethod("fetch"), error(Duration.ofSeconds(1))));
        assertEquals("done", new Service(new Client(null)).fetch());
    }

    @Test
    void springRetry() {
        RetryTemplate template = SpringRetryTemplates.template(RetryOptions.DEFAULT);
        String answer = template.execute(context -> client.fetch());

        assertEquals("done", answer);
    }

    record Service(Client client) {
        @Retryable(predicate = AdvisedRetryPredicate.class, delay = 1000, multiplier = 2, maxRetries = 4)
        public String fetch() {
            return client.fetch();
        }
    }

    private static HttpException error(Duration wait) {
        return HttpErrors.of(
                ErrorReport.of(429).toBuilder().httpStatus(429).retryAfter(wait).build());
    }

    /** Fails once. */
    private static final class Client {
        private HttpException error;

        Client(HttpException error) {
            this.error = error;
        }

        String fetch() {
            return fetchReply().orThrow();
        }

        CompletableFuture<String> fetchAsync() {
            return CompletableFuture.supplyAsync(this::fetch, Runnable::run);
        }

        Reply fetchReply() {
            Reply reply = new Reply(Optional.ofNullable(error));
            error = null;
            return reply;
        }
    }

    private record Reply(Optional<HttpException> error) {
        String orThrow() {
            if (error.isPresent()) {
                throw error.get();
            }
            return "done";
        }
    }

    private record Message(Map<String, String> headers) {
        Message with(Map<String, String> more) {
            Map<String, String> all = new HashMap<>(headers);
            all.putAll(more);
            return new Message(all);
        }
    }

    private static final class Queue {
        private final List<String> sent = new ArrayList<>();

        void send(Message message, Duration delay) {
            assertEquals("1", message.headers().get(RetryHeaders.ATTEMPTS));
            sent.add(delay.toString());
        }
    }

    private static final class DeadLetters {
        private final List<String> sent = new ArrayList<>();

        void send(Advice.Kind advice, Message message) {
            sent.add(advice + " " + message.headers().get("casebook_error"));
        }
    }
}
