package dev.casebook.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.UnrecognizedListeners;
import dev.casebook.examples.sandbox.Sandbox;
import dev.casebook.observe.ErrorTags;
import dev.casebook.observe.unlisted.UnlistedCodes;
import dev.casebook.observe.unlisted.UnlistedFile;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk works with metrics, spans and logs on: each error is in all of them, and no recipient in any. */
@Tag("full")
@Tag("once")
class ObservedDeskTest {
    private static final int TIMES = 20;

    /** Errors in replies, in statuses, unlisted and unreadable ones, and numbers that work. */
    private static final List<String> NUMBERS = List.of(
            "155000130429",
            "155230131026",
            "155220130472",
            "155020131009",
            "155000131000",
            "155000139999",
            "155300000000",
            "4915112345678");

    @TempDir
    Path folder;

    @Test
    void writesErrorToMetricsSpansAndLogs() throws Exception {
        UnlistedCodes unlisted = UnlistedCodes.withMaxCodes(100);
        UnrecognizedListeners.add(unlisted);
        try (Telemetry telemetry = new Telemetry();
                Sandbox sandbox = Sandbox.start();
                DeskFixture desk =
                        new DeskFixture(sandbox, Journal.open(folder.resolve("journal")), messages(), 8, telemetry)) {
            desk.finish();
            assertSeen(telemetry);
        } finally {
            UnrecognizedListeners.remove(unlisted);
        }
        UnlistedFile.at(folder.resolve("unlisted.ndjson")).append(unlisted.drain());
        String lines = Files.readString(folder.resolve("unlisted.ndjson"));
        assertTrue(lines.contains("\"catalogue\":\"WhatsApp\",\"code\":\"139999\""), lines);
        assertNoRecipients(lines);
    }

    private static void assertSeen(Telemetry telemetry) {
        List<SpanData> spans = telemetry.spans();
        List<String> lines = telemetry.logLines();
        assertTrue(spans.size() > NUMBERS.size() * TIMES, () -> spans.size() + " errors");
        assertEquals(spans.size(), lines.size());
        assertEquals(spans.size(), telemetry.counted());

        Set<String> errors = new TreeSet<>();
        for (SpanData span : spans) {
            assertEquals(StatusCode.ERROR, span.getStatus().getStatusCode());
            errors.add(span.getStatus().getDescription());
        }
        assertTrue(
                errors.containsAll(List.of("RATE_LIMIT_HIT", ErrorTags.UNRECOGNIZED, ErrorTags.UNREADABLE)),
                errors::toString);
        errors.forEach(error -> assertTrue(telemetry.scrape().contains("casebook_error=\"" + error + "\""), error));
        assertEquals(errors.size(), telemetry.series(), "one series for each error: none has two kinds of advice here");
        assertTrue(lines.stream().allMatch(line -> line.contains("\"casebook.catalogue\":\"WhatsApp\"")));
        assertFalse(telemetry.scrape().contains("139999"), telemetry::scrape);
        assertNoRecipients(telemetry.scrape() + lines + spans);
    }

    private static void assertNoRecipients(String text) {
        NUMBERS.forEach(number -> assertFalse(text.contains(number), number));
    }

    private static List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        for (String number : NUMBERS) {
            for (int i = 0; i < TIMES; i++) {
                messages.add(new Message("m" + messages.size(), number, "Hello"));
            }
        }
        return messages;
    }
}
