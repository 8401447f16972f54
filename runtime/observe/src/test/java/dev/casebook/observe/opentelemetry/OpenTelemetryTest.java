package dev.casebook.observe.opentelemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.ErrorReport;
import dev.casebook.observe.Samples;
import dev.casebook.postgresql.PostgreSqlErrors;
import dev.casebook.postgresql.PostgreSqlException;
import dev.casebook.retry.Retries;
import dev.casebook.retry.RetryOptions;
import dev.casebook.retry.RetryTimer;
import dev.casebook.whatsapp.RateLimitHitException;
import dev.casebook.whatsapp.WhatsAppErrors;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Spans and metrics of the real SDK. */
class OpenTelemetryTest {
    @RegisterExtension
    static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

    @Test
    void recordsErrorByTheSemanticConventions() {
        SpanData span = record(ErrorSpans.DEFAULT, Samples.rateLimit());

        assertEquals(StatusCode.ERROR, span.getStatus().getStatusCode());
        assertEquals(RateLimitHitException.class.getName(), text(span, "error.type"));
        assertEquals("RATE_LIMIT_HIT", text(span, "casebook.error"));
        assertEquals("130429", text(span, "casebook.code"));
        assertEquals(429L, span.getAttributes().get(ErrorAttributes.HTTP_STATUS));
        assertFalse(span.toString().contains(Samples.PERSONAL));
        assertEquals(List.of(), span.getEvents());
    }

    @Test
    void recordsSqlStateAsStatusOfTheDatabase() {
        PostgreSqlException taken = PostgreSqlErrors.of(ErrorReport.of("23505"));

        assertEquals(
                "23505",
                record(ErrorSpans.DEFAULT.withSqlStates(PostgreSqlException.class), taken)
                        .getAttributes()
                        .get(ErrorAttributes.DB_STATUS));
        assertNull(record(ErrorSpans.DEFAULT, taken).getAttributes().get(ErrorAttributes.DB_STATUS));
    }

    @Test
    void recordsExceptionsWithoutCodesByTheirType() {
        SpanData span = record(ErrorSpans.DEFAULT, new IllegalStateException(Samples.PERSONAL));

        assertEquals(StatusCode.ERROR, span.getStatus().getStatusCode());
        assertEquals(1, span.getAttributes().size());
        assertEquals("java.lang.IllegalStateException", text(span, "error.type"));
    }

    @Test
    void errorThatWasRetriedIsNotAnErrorOfTheSpan() {
        Deque<RuntimeException> failures =
                new ArrayDeque<>(List.of(WhatsAppErrors.of(130429), WhatsAppErrors.of(130429)));
        RetryOptions options = RetryOptions.DEFAULT
                .withTimer(RetryTimer.SYSTEM.withSleeper(delay -> Thread.sleep(0)))
                .withListener((error, decision) -> Span.current().setAttribute("casebook.retried", true));
        Span span = span();
        try (var scope = span.makeCurrent()) {
            assertEquals("done", Retries.call(() -> answer(failures), options));
            assertTrue(Span.current().isRecording(), scope::toString);
        } finally {
            span.end();
        }

        SpanData ended = last();
        assertEquals(StatusCode.UNSET, ended.getStatus().getStatusCode());
        assertNull(text(ended, "error.type"));
        assertEquals(true, ended.getAttributes().get(AttributeKey.booleanKey("casebook.retried")));
    }

    @Test
    void attributesOfMetricsHaveFewValues() {
        LongCounter counter = TELEMETRY
                .getOpenTelemetry()
                .getMeter("test")
                .counterBuilder("casebook.errors")
                .build();
        Samples.random(100_000).forEach(error -> counter.add(1, ErrorAttributes.of(error)));

        int points = TELEMETRY.getMetrics().get(0).getLongSumData().getPoints().size();
        assertTrue(points > 100 && points < 800, () -> points + " series");
        assertTrue(ErrorAttributes.of(null).get(ErrorAttributes.ERROR_TYPE) == null);
        assertEquals("none", ErrorAttributes.of(null).get(AttributeKey.stringKey("casebook.error")));
    }

    private static String answer(Deque<RuntimeException> failures) {
        if (!failures.isEmpty()) {
            throw failures.pop();
        }
        return "done";
    }

    private static SpanData record(ErrorSpans spans, Throwable thrown) {
        Span span = span();
        spans.record(span, thrown);
        span.end();
        return last();
    }

    private static Span span() {
        return TELEMETRY
                .getOpenTelemetry()
                .getTracer("test")
                .spanBuilder("call")
                .startSpan();
    }

    private static SpanData last() {
        List<SpanData> spans = TELEMETRY.getSpans();
        return spans.get(spans.size() - 1);
    }

    private static String text(SpanData span, String key) {
        return span.getAttributes().get(AttributeKey.stringKey(key));
    }
}
