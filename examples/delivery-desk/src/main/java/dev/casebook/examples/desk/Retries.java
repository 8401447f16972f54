package dev.casebook.examples.desk;

import dev.casebook.Advice;
import dev.casebook.Outcome;
import dev.casebook.retry.RetryOptions;
import dev.casebook.retry.RetryTimer;
import dev.casebook.retry.StopReason;
import dev.casebook.retry.queue.MessageDecision;
import dev.casebook.retry.queue.MessageRetries;
import dev.casebook.whatsapp.WhatsAppException;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;

/** When to send again, by the effective advice: the journal is a queue, in which a message can wait for hours. */
final class Retries {
    /** What takes longer is for people to decide. */
    static final Duration MAX_TOTAL_TIME = Duration.ofHours(12);

    private static final double JITTER = 0.2;

    private final Clock clock;
    private final RetryOptions options;

    Retries(Clock clock) {
        this.clock = clock;
        this.options = RetryOptions.FOR_QUEUES
                .withMaxTotalTime(MAX_TOTAL_TIME)
                .withJitter(JITTER)
                .withAdvice(ConnectException.class, Advice.RetryWithBackoff.DEFAULT)
                .withTimer(RetryTimer.SYSTEM.withClock(clock));
    }

    /** What the advice of an error comes to; what else is to be done if it advises no retry. */
    Decision follow(WhatsAppException error, Delivery delivery, Decision otherwise) {
        if (error.outcome() == Outcome.UNKNOWN) {
            return new Decision.Await();
        }
        if (error.advice() instanceof Advice.RetryWhenResolved resolved) {
            return Decision.hold("watch " + resolved.watch());
        }
        return decide(error, delivery, otherwise);
    }

    /** What to do about a request that never left. */
    Decision unreachable(Delivery delivery) {
        return decide(new ConnectException(), delivery, new Decision.Await());
    }

    private Decision decide(Exception error, Delivery delivery, Decision otherwise) {
        MessageDecision decision = MessageRetries.decide(error, delivery.retryHeaders(clock.instant()), options);
        if (decision instanceof MessageDecision.Redeliver again) {
            return new Decision.SendAgain(again.delay());
        }
        return ((MessageDecision.DeadLetter) decision).reason() == StopReason.NOT_ADVISED
                ? otherwise
                : Decision.hold("no further attempt today");
    }
}
