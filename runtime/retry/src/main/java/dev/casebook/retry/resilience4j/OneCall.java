package dev.casebook.retry.resilience4j;

import dev.casebook.CodedException;
import dev.casebook.retry.RetryDecision;
import dev.casebook.retry.RetrySequence;
import java.util.Optional;
import java.util.function.Function;

/** Decides once after each attempt of one call: the library asks first whether, and then when. */
final class OneCall<T> {
    private final Function<? super T, ? extends Optional<? extends CodedException>> error;
    private final RetrySequence sequence;
    private volatile long interval;

    OneCall(Function<? super T, ? extends Optional<? extends CodedException>> error, RetrySequence sequence) {
        this.error = error;
        this.sequence = sequence;
    }

    boolean isRepeatedAfterReply(T reply) {
        Optional<? extends CodedException> found = error.apply(reply);
        return found.isPresent() && isRepeatedAfterError(found.get());
    }

    boolean isRepeatedAfterError(Throwable thrown) {
        if (!(sequence.next(thrown) instanceof RetryDecision.Repeat repeat)) {
            return false;
        }
        interval = Resilience4jRetries.millis(repeat);
        return true;
    }

    long interval() {
        return interval;
    }
}
