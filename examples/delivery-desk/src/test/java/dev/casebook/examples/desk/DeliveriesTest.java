package dev.casebook.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.casebook.Advice;
import dev.casebook.Outcome;
import dev.casebook.whatsapp.WhatsAppErrors;
import dev.casebook.whatsapp.WhatsAppException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is decided about every error of the catalogue. */
class DeliveriesTest {
    private static final Set<Advice.Kind> RETRIES =
            Set.of(Advice.Kind.RETRY_AFTER, Advice.Kind.RETRY_WITH_BACKOFF, Advice.Kind.RETRY_WHEN_RESOLVED);
    private static final DeliveriesDispatcher DISPATCHER =
            new DeliveriesDispatcher(new Deliveries(new Retries(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))));

    @Test
    void resendsOnlyRejectedMessagesWithRetryAdvice() {
        for (WhatsAppException error : WhatsAppErrors.samples()) {
            boolean again = decision(error) instanceof Decision.SendAgain;
            boolean may = error.outcome() == Outcome.REJECTED
                    && RETRIES.contains(error.advice().kind());
            assertEquals(again, again && may, error::toString);
        }
    }

    @Test
    void waitsForStatusOfUnknownOutcome() {
        List<WhatsAppException> unknown = WhatsAppErrors.samples().stream()
                .filter(error -> error.outcome() == Outcome.UNKNOWN)
                .toList();

        assertEquals(
                List.of(),
                unknown.stream()
                        .filter(error -> !(decision(error) instanceof Decision.Await))
                        .toList());
        assertEquals(false, unknown.isEmpty());
    }

    @Test
    void prefersMoreSpecificMethod() {
        assertEquals(Decision.fix("send a template instead"), decision(WhatsAppErrors.of(131_047)));
        assertInstanceOf(Decision.SendAgain.class, decision(WhatsAppErrors.of(130_429)));
        assertEquals(Decision.tellSupport("first renew the token"), decision(WhatsAppErrors.of(190)));
    }

    private static Decision decision(WhatsAppException error) {
        Delivery delivery = new Delivery(new Message("one", "4915112345678", "Hello"));
        delivery.apply(new JournalEntry("one", State.SENDING, Instant.EPOCH, "", "", ""));
        return DISPATCHER.dispatch(error, delivery);
    }
}
