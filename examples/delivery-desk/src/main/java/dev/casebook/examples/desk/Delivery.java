package dev.casebook.examples.desk;

import dev.casebook.retry.queue.RetryHeaders;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** A message and where it stands: what the entries of the journal say, in their order. Guarded by its own lock. */
final class Delivery {
    private final Message message;
    private final Set<String> settled = new HashSet<>();
    private State state = State.DUE;
    private Instant at = Instant.EPOCH;
    private String event = "";
    private String decision = "";
    private boolean claimed;
    private int attempts;
    private Instant firstAttemptAt = Instant.EPOCH;

    Delivery(Message message) {
        this.message = message;
    }

    synchronized void apply(JournalEntry entry) {
        state = entry.state();
        at = entry.at();
        decision = entry.decision();
        event = entry.event().isEmpty() ? event : entry.event();
        if (state == State.SENDING) {
            firstAttemptAt = attempts == 0 ? entry.at() : firstAttemptAt;
            attempts++;
        }
        if (state == State.DUE && !entry.wamid().isEmpty()) {
            settled.add(entry.wamid());
        }
    }

    Message message() {
        return message;
    }

    synchronized State state() {
        return state;
    }

    /** How often a request for it was made. */
    synchronized int attempts() {
        return attempts;
    }

    /** What a message in a queue would carry about the attempts before the current one. */
    synchronized RetryHeaders retryHeaders(Instant now) {
        return attempts == 0
                ? RetryHeaders.ofNewMessage(now)
                : new RetryHeaders(attempts - 1, firstAttemptAt, firstAttemptAt);
    }

    /** What happened last. */
    synchronized String event() {
        return event;
    }

    /** What was decided last. */
    synchronized String decision() {
        return decision;
    }

    /** Takes it for sending, if it is due and nobody else has taken it. */
    synchronized boolean claim(Instant now) {
        boolean free = !claimed && isDue(now);
        claimed |= free;
        return free;
    }

    synchronized void release() {
        claimed = false;
    }

    synchronized boolean isDue(Instant now) {
        return state == State.DUE && !at.isAfter(now);
    }

    synchronized boolean isOverdue(Instant now) {
        return state == State.WAITING && !at.isAfter(now);
    }

    /** Whether a status is about an earlier attempt that has failed already: it may be posted twice. */
    synchronized boolean isSettled(String wamid) {
        return settled.contains(wamid);
    }
}
