package dev.casebook.retry.reactor;

import dev.casebook.retry.RetryDecision;
import dev.casebook.retry.RetryOptions;
import dev.casebook.retry.RetrySequence;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * What {@code retryWhen} of Reactor takes, by advice. Each subscription counts for itself, and no thread waits.
 *
 * <pre>{@code
 * Mono<Reply> reply = client.send(message).retryWhen(ReactorRetries.retry(RetryOptions.DEFAULT));
 * }</pre>
 */
@SuppressWarnings("exports") // who calls this has the library anyway
public final class ReactorRetries {
    /** Waits on Reactor's parallel scheduler, whose clock is the clock. */
    public static Retry retry(RetryOptions options) {
        return retryOn(Schedulers.parallel(), options);
    }

    /** Waits on a scheduler of its own, whose clock is the clock: that of the options is not used. */
    public static Retry retryOn(Scheduler scheduler, RetryOptions options) {
        RetryOptions timed = options.withTimer(
                options.timer().withClock(() -> Instant.ofEpochMilli(scheduler.now(TimeUnit.MILLISECONDS))));
        return Retry.from(signals -> Flux.defer(() -> companion(signals, scheduler, timed.start())));
    }

    private static Flux<Long> companion(Flux<Retry.RetrySignal> signals, Scheduler scheduler, RetrySequence sequence) {
        return signals.concatMap(signal -> next(signal.failure(), scheduler, sequence));
    }

    private static Publisher<Long> next(Throwable error, Scheduler scheduler, RetrySequence sequence) {
        return sequence.next(error) instanceof RetryDecision.Repeat repeat
                ? Mono.delay(repeat.delay(), scheduler)
                : Mono.error(error);
    }

    private ReactorRetries() {}
}
