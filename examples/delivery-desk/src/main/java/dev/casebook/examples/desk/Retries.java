package dev.casebook.examples.desk;

import dev.casebook.Advice;
import dev.casebook.Outcome;
import dev.casebook.RetrySchedule;
import dev.casebook.whatsapp.WhatsAppException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** When to send again, by the effective advice. */
final class Retries {
    /** What is longer is for people to decide. */
    static final Duration MAX = Duration.ofMinutes(15);

    private static final double JITTER = 0.2;
    private static final RetrySchedule UNREACHABLE = RetrySchedule.of(Advice.RetryWithBackoff.DEFAULT);

    /** What the advice of an error comes to; what else is to be done if it advises no retry. */
    static Decision follow(WhatsAppException error, Delivery delivery, Decision otherwise) {
        if (error.outcome() == Outcome.UNKNOWN) {
            return new Decision.Await();
        }
        if (error.advice() instanceof Advice.RetryWhenResolved resolved) {
            return Decision.hold("watch " + resolved.watch());
        }
        RetrySchedule schedule = RetrySchedule.of(error);
        if (schedule.delay(1).isEmpty()) {
            return otherwise;
        }
        return again(schedule.withMaxDelay(MAX), delivery);
    }

    /** What to do about a request that never left. */
    static Decision unreachable(Delivery delivery) {
        return again(UNREACHABLE, delivery);
    }

    private static Decision again(RetrySchedule schedule, Delivery delivery) {
        return schedule.withJitter(JITTER)
                .jitteredDelay(
                        Math.max(1, delivery.attempts()),
                        ThreadLocalRandom.current().nextDouble())
                .<Decision>map(Decision.SendAgain::new)
                .orElseGet(() -> Decision.hold("no further attempt today"));
    }

    private Retries() {}
}
