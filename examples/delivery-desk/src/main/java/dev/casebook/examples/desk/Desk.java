package dev.casebook.examples.desk;

import dev.casebook.Unreadable;
import dev.casebook.whatsapp.WhatsAppException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Sees each message to its end. What may have been accepted is never sent again: the journal says that a request leaves
 * before it leaves, and only an answer or a status that rules the message out makes it due again.
 */
final class Desk {
    /** How long a status is waited for before people are asked. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    private final DeliveriesDispatcher dispatcher;
    private final Retries retries;
    private final DeliveryBook book;
    private final Sender sender;
    private final Clock clock;
    private final Executor threads;
    private final Consumer<JournalEntry> progress;
    private final Consumer<WhatsAppException> errors;

    Desk(
            DeliveryBook book,
            Sender sender,
            Clock clock,
            Executor threads,
            Consumer<JournalEntry> progress,
            Consumer<WhatsAppException> errors) {
        this.book = book;
        this.sender = sender;
        this.clock = clock;
        this.retries = new Retries(clock);
        this.dispatcher = new DeliveriesDispatcher(new Deliveries(retries));
        this.threads = threads;
        this.progress = progress;
        this.errors = errors;
    }

    /** Takes up what a desk before this one left in the middle: it may have been sent. */
    void takeUp() {
        for (Delivery delivery : book.deliveries()) {
            if (delivery.state() == State.SENDING) {
                decide(delivery, "", "the desk ended while it was sent", new Decision.Await());
            }
        }
    }

    /**
     * Sends what is due, and ends what has waited too long.
     *
     * @throws UncheckedIOException if the journal cannot be written any more: nothing can be sent then
     */
    void tick() {
        book.requireWritable();
        Instant now = clock.instant();
        for (Delivery delivery : book.deliveries()) {
            if (delivery.claim(now)) {
                threads.execute(() -> send(delivery));
            } else if (delivery.isOverdue(now)) {
                expire(delivery, now);
            }
        }
    }

    boolean isDone() {
        return book.deliveries().stream().allMatch(delivery -> delivery.state().isEnd());
    }

    /**
     * Takes what a webhook says, and tells whether it was taken. A status that names the message by WhatsApp's name alone
     * can come before the answer that says this name: then it has to come again.
     */
    boolean take(Status status) {
        // in this order: an answer that comes in between has its name in the book before its message is no longer sent
        boolean sending = book.deliveries().stream().anyMatch(delivery -> delivery.state() == State.SENDING);
        Optional<Delivery> found = book.find(status.reference(), status.wamid());
        found.ifPresent(delivery -> takeOnce(delivery, status));
        return found.isPresent() || !sending;
    }

    private void takeOnce(Delivery delivery, Status status) {
        synchronized (delivery) {
            if (!delivery.state().isEnd() && !delivery.isSettled(status.wamid())) {
                take(delivery, status);
            }
        }
    }

    private void take(Delivery delivery, Status status) {
        switch (status.kind()) {
            case "delivered", "read" -> decide(delivery, status.wamid(), "", new Decision.End(State.DELIVERED, ""));
            case "failed" ->
                decide(delivery, status.wamid(), "failed later: " + event(status.error()), failed(delivery, status));
            default -> {}
        }
    }

    /** A failed status is the last word: waiting for another one would be in vain. */
    private Decision failed(Delivery delivery, Status status) {
        status.error().ifPresent(errors);
        Decision unsure = Decision.tellSupport("find out whether it was sent");
        return status.error()
                .map(error -> dispatcher.dispatch(error, delivery))
                .filter(decision -> !(decision instanceof Decision.Await))
                .orElse(unsure);
    }

    private void send(Delivery delivery) {
        try {
            if (begin(delivery)) {
                answer(delivery, delivery.attempts(), sender.send(delivery.message()));
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (UncheckedIOException notWritten) {
            // The next tick ends the desk. What was sent is taken up by the next one.
        } finally {
            delivery.release();
        }
    }

    /** The journal says that a request leaves before it leaves; a status may have made it needless meanwhile. */
    private boolean begin(Delivery delivery) {
        synchronized (delivery) {
            boolean due = delivery.isDue(clock.instant());
            if (due) {
                record(delivery, State.SENDING, clock.instant(), "", "", "");
            }
            return due;
        }
    }

    /** Takes an answer, unless a status has overtaken it. */
    private void answer(Delivery delivery, int attempt, Sent sent) {
        synchronized (delivery) {
            if (delivery.state() == State.SENDING && delivery.attempts() == attempt) {
                answer(delivery, sent);
            }
        }
    }

    private void answer(Delivery delivery, Sent sent) {
        if (sent instanceof Sent.Accepted accepted) {
            decide(delivery, accepted.wamid(), "", new Decision.Await());
        } else if (sent instanceof Sent.Refused refused) {
            WhatsAppException error = refused.error();
            errors.accept(error);
            decide(delivery, "", event(error), dispatcher.dispatch(error, delivery));
        } else if (sent instanceof Sent.Unsent unsent) {
            decide(delivery, "", unsent.reason(), retries.unreachable(delivery));
        } else if (sent instanceof Sent.Lost lost) {
            decide(delivery, "", lost.reason(), new Decision.Await());
        }
    }

    private void expire(Delivery delivery, Instant now) {
        synchronized (delivery) {
            if (delivery.isOverdue(now)) {
                decide(delivery, "", "", Decision.tellSupport("no status came: find out whether it was sent"));
            }
        }
    }

    private void decide(Delivery delivery, String wamid, String event, Decision decision) {
        Instant now = clock.instant();
        if (decision instanceof Decision.SendAgain again) {
            record(delivery, State.DUE, now.plus(again.delay()), wamid, event, again.words());
        } else if (decision instanceof Decision.Await await) {
            record(delivery, State.WAITING, now.plus(PATIENCE), wamid, event, await.words());
        } else if (decision instanceof Decision.End end) {
            record(delivery, end.state(), now, wamid, event, end.words());
        }
    }

    private void record(Delivery delivery, State state, Instant at, String wamid, String event, String decision) {
        JournalEntry entry = new JournalEntry(delivery.message().id(), state, at, wamid, event, decision);
        book.record(entry);
        progress.accept(entry);
    }

    private static String event(Optional<WhatsAppException> error) {
        return error.map(Desk::event).orElse("nobody says why");
    }

    private static String event(WhatsAppException error) {
        if (error instanceof Unreadable unreadable) {
            return unreadable.body().reason().description();
        }
        String subcode = error.report().subcode();
        String code = subcode.isEmpty() ? error.report().code() : error.report().code() + "/" + subcode;
        return error.error().map(known -> code + " " + known.title()).orElse("unlisted code " + code);
    }
}
