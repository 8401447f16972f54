package dev.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.objenesis.ObjenesisStd;

/** Errors as plain values: what any JSON library can write. */
class PlainValuesTest {
    @Test
    void writesAdviceWithItsPartsAndDelaysInIso8601() {
        assertEquals(
                "{kind=RETRY_AFTER, delay=PT5M, maxRetries=6}",
                new Advice.RetryAfter(Duration.ofMinutes(5), 6).toMap().toString());
        assertEquals(
                "{kind=RETRY_WITH_BACKOFF, initialDelay=PT1S, multiplier=2.0, maxDelay=PT5M, maxRetries=6}",
                Advice.RetryWithBackoff.DEFAULT.toMap().toString());
        assertEquals(
                "{kind=RETRY_WHEN_RESOLVED, watch=the disk}",
                new Advice.RetryWhenResolved("the disk").toMap().toString());
        assertEquals(Map.of("kind", "GIVE_UP"), new Advice.GiveUp().toMap());
    }

    @Test
    void writesReportWithoutTextsFieldsAndContextOfTheServer() {
        ErrorReport report = ErrorReport.builder()
                .code(100)
                .subcode("33")
                .httpStatus(400)
                .traceId("AbC")
                .transientError(false)
                .retryAfter(Duration.ofSeconds(90))
                .message("ann@example.com")
                .details("ann@example.com")
                .field(ErrorReport.TITLE, "ann@example.com")
                .context("recipient", "ann@example.com")
                .build();

        assertEquals(
                "{code=100, subcode=33, httpStatus=400, traceId=AbC, transient=false, retryAfter=PT1M30S}",
                report.toMap().toString());
        assertEquals(Map.of(), ErrorReport.builder().build().toMap());
        assertThrows(UnsupportedOperationException.class, () -> report.toMap().put("code", 1));
    }

    @Test
    void writesUnlistedErrorAsUnrecognized() {
        Map<String, Object> values = new Unlisted(ErrorReport.of("E1")).toMap();

        assertEquals(List.of("kind", "categories", "advice", "outcome", "code"), List.copyOf(values.keySet()));
        assertEquals("unrecognized", values.get("kind"));
        assertEquals("E1", values.get("code"));
        assertEquals("UNKNOWN", values.get("outcome"));
        assertEquals(List.of(), values.get("categories"));
        assertFalse(values.toString().contains("PlainValuesTest"), "no stack trace");
    }

    @Test
    void writesReasonOfBodyThatCannotBeRead() {
        UnreadableBody body = new UnreadableBody(
                UnreadableBody.Reason.HTML,
                ErrorReport.builder().httpStatus(403).build(),
                new byte[] {60});

        assertEquals(
                "{kind=unreadable, categories=[], advice={kind=GIVE_UP}, outcome=UNKNOWN, reason=HTML, httpStatus=403}",
                new Unread(body).toMap().toString());
    }

    @Test
    void writesExceptionWhoseConstructorDidNotRun() {
        assertEquals(
                "{kind=unreadable, categories=[], advice={kind=GIVE_UP}, outcome=UNKNOWN}",
                new ObjenesisStd().newInstance(Unread.class).toMap().toString());
    }

    private static class Unlisted extends CodedException {
        private static final long serialVersionUID = 1L;

        Unlisted(ErrorReport report) {
            super(report);
        }

        @Override
        public Optional<ErrorDefinition> error() {
            return Optional.empty();
        }
    }

    private static final class Unread extends Unlisted implements Unreadable {
        private static final long serialVersionUID = 1L;

        private final UnreadableBody body;

        Unread(UnreadableBody body) {
            super(body.report());
            this.body = body;
        }

        @Override
        public UnreadableBody body() {
            return body;
        }
    }
}
