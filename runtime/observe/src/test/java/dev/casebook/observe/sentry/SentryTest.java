package dev.casebook.observe.sentry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.casebook.observe.Samples;
import io.sentry.Sentry;
import io.sentry.SentryEvent;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events as the real client makes them; the last step keeps them instead of sending them. */
class SentryTest {
    private final List<SentryEvent> events = new ArrayList<>();

    @BeforeEach
    void start() {
        Sentry.init(options -> {
            options.setDsn("https://key@localhost/1");
            options.setEnableUncaughtExceptionHandler(false);
            options.addEventProcessor(new ErrorEventProcessor());
            options.setBeforeSend((event, hint) -> {
                events.add(event);
                return null;
            });
        });
    }

    @AfterEach
    void stop() {
        Sentry.close();
    }

    @Test
    void groupsByCatalogueAndError() {
        Sentry.captureException(new IllegalStateException(Samples.rateLimit()));

        assertEquals(List.of("WhatsApp", "RATE_LIMIT_HIT"), events.get(0).getFingerprints());
        assertEquals("THROTTLING", events.get(0).getTag("casebook.category"));
        assertEquals(
                Map.of("casebook.code", "130429", "casebook.status", 429, "casebook.trace_id", "AbC\\u000a1"),
                events.get(0).getContexts().get(ErrorEventProcessor.CONTEXT));
    }

    @Test
    void groupsUnlistedCodesByCategory() {
        Sentry.captureException(Samples.unlisted(132998));
        Sentry.captureException(Samples.unlisted(132999));

        assertEquals(
                List.of("WhatsApp", "unrecognized", "TEMPLATE"), events.get(0).getFingerprints());
        assertEquals(events.get(0).getFingerprints(), events.get(1).getFingerprints());
    }

    @Test
    void keepsFingerprintsOfOthersAndOtherExceptions() {
        SentryEvent own = new SentryEvent(Samples.rateLimit());
        own.setFingerprints(List.of("own"));
        Sentry.captureEvent(own);
        Sentry.captureException(new IllegalStateException());

        assertEquals(List.of("own"), events.get(0).getFingerprints());
        assertEquals(List.of(), events.get(1).getFingerprints());
        assertEquals(null, events.get(1).getTag("casebook.error"));
    }

    @Test
    void contextCanBeSent() throws Exception {
        Sentry.captureException(Samples.rateLimit());
        StringWriter json = new StringWriter();
        Sentry.getCurrentScopes()
                .getOptions()
                .getSerializer()
                .serialize(events.get(0).getContexts(), json);

        assertFalse(json.toString().contains(Samples.PERSONAL));
        assertEquals(true, json.toString().contains("\"casebook.code\":\"130429\""), json::toString);
    }
}
