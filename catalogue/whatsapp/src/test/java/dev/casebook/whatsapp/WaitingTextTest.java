package dev.casebook.whatsapp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.Advice;
import dev.casebook.ErrorReport;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Waiting times that stand in the text of details. */
class WaitingTextTest {
    private static ErrorReport report(int code, String details) {
        return ErrorReport.of(code).toBuilder().details(details).build();
    }

    @Test
    void readsWaitFromDetails() {
        WhatsAppException error = WhatsAppErrors.of(report(133008, "Please try again in 25 minutes."));
        assertEquals(new Advice.RetryAfter(Duration.ofMinutes(25)), error.advice());
        assertEquals(
                Optional.of(Duration.ofSeconds(1)),
                new PinGuessedTooFastException(report(133009, "Wait 1 second")).retryAfter());
    }

    @Test
    void keepsAdviceForOtherTexts() {
        WhatsAppException error = WhatsAppErrors.of(report(133008, "Bitte warten Sie 25 Minuten."));
        assertEquals(Advice.Kind.RETRY_WHEN_RESOLVED, error.advice().kind());
    }

    @Test
    void returnsTimeOfNextCall() {
        Instant next = Instant.parse("2026-11-22T10:00:00Z");
        assertEquals(
                Optional.of(next),
                new DailyCallLimitHitException(report(138012, "Next call: 2026-11-22T10:00:00Z.")).nextCall());
        assertEquals(
                Optional.of(next),
                new DailyCallLimitHitException(report(138012, "24 h limit, until " + next.getEpochSecond()))
                        .nextCall());
        assertEquals(Optional.empty(), new DailyCallLimitHitException(report(138012, "in 24 hours")).nextCall());
    }
}
