package dev.casebook.observe.unlisted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.casebook.ErrorReport;
import dev.casebook.UnrecognizedListeners;
import dev.casebook.observe.Samples;
import dev.casebook.whatsapp.WhatsAppErrors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unlisted codes are counted within bounds, and written without anything personal. */
class UnlistedTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void countsUnlistedCodesOfEveryCatalogueThatListenersHearOf() {
        UnlistedCodes codes = UnlistedCodes.withMaxCodes(10);
        UnrecognizedListeners.add(codes);
        try {
            Samples.unlisted();
            Samples.unlisted();
            Samples.rateLimit();
            WhatsAppErrors.of(100, 7_777_777);
        } finally {
            UnrecognizedListeners.remove(codes);
        }

        List<UnlistedCode> counted = codes.drain();
        assertEquals(new UnlistedKey("WhatsApp", "132999", ""), counted.get(0).key());
        assertEquals(2, counted.get(0).count());
        assertEquals("TEMPLATE", counted.get(0).category());
        assertEquals(List.of(), codes.drain());
    }

    @Test
    void writesLineForEachCode() throws Exception {
        UnlistedCodes codes = UnlistedCodes.withMaxCodes(10).withClock(clock);
        codes.onUnrecognized(WhatsAppErrors.of(ErrorReport.of(999_999).toBuilder()
                .subcode(7)
                .message(Samples.PERSONAL)
                .field(ErrorReport.TYPE, "Odd\u202e \"Type\" \u00e9")
                .build()));
        Path path = folder.resolve("unlisted.ndjson");
        UnlistedFile.at(path).append(codes.drain());

        String line = Files.readString(path);
        assertEquals(
                "{\"format\":1,\"catalogue\":\"WhatsApp\",\"code\":\"999999\",\"subcode\":\"7\",\"category\":\"none\","
                        + "\"name\":\"Odd  \\\"Type\\\" \\u00e9\",\"count\":1,"
                        + "\"firstSeen\":\"2026-11-26T10:00:00Z\",\"lastSeen\":\"2026-11-26T10:00:00Z\"}\n",
                line);
        assertEquals(
                "Odd  \"Type\" \u00e9",
                new ObjectMapper().readTree(line).get("name").asText());
    }

    @Test
    void leavesOutNamesThatArePersonal() {
        UnlistedCodes codes = UnlistedCodes.withMaxCodes(10);
        codes.onUnrecognized(WhatsAppErrors.of(ErrorReport.of(999_999).toBuilder()
                .field(ErrorReport.TITLE, Samples.PERSONAL)
                .personal(ErrorReport.TITLE)
                .build()));

        assertEquals("", codes.drain().get(0).name());
    }

    @Test
    void countsCodesBeyondTheMaximumAsOne() throws Exception {
        UnlistedCodes codes = UnlistedCodes.withMaxCodes(100);
        IntStream.range(0, 100_000).forEach(code -> codes.onUnrecognized(Samples.unlisted(-1 - code)));
        codes.onUnrecognized(Samples.unlisted(-1));

        List<UnlistedCode> counted = codes.drain();
        assertEquals(101, counted.size());
        assertEquals(2, counted.get(0).count());
        assertEquals(UnlistedKey.OTHER, counted.get(100).key());
        assertEquals(99_900, counted.get(100).count());
        UnlistedFile.at(folder.resolve("other")).append(counted);
        List<String> lines = Files.readAllLines(folder.resolve("other"));
        assertTrue(lines.get(100).startsWith("{\"format\":1,\"other\":true,\"count\":99900,"), lines.get(100));
    }

    @Test
    void sumsOfAllFilesStayRightWhenFilesAreRotated() throws Exception {
        UnlistedFile file = UnlistedFile.at(folder.resolve("unlisted.ndjson")).withRotation(1_000, 50);
        UnlistedCodes codes = UnlistedCodes.withMaxCodes(10);
        for (int i = 0; i < 100; i++) {
            codes.onUnrecognized(Samples.unlisted());
            file.append(codes.drain());
        }

        long sum = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                assertTrue(Files.size(each) <= 1_000, each::toString);
                for (String line : Files.readAllLines(each)) {
                    JsonNode json = new ObjectMapper().readTree(line);
                    sum += json.get("count").asLong();
                }
            }
        }
        assertEquals(100, sum);
        assertTrue(Files.exists(folder.resolve("unlisted.ndjson.1")));
    }

    @Test
    void keepsNoMoreFilesThanItMay() throws Exception {
        UnlistedFile file = UnlistedFile.at(folder.resolve("unlisted.ndjson")).withRotation(1, 2);
        UnlistedCodes codes = UnlistedCodes.withMaxCodes(10);
        for (int i = 0; i < 10; i++) {
            codes.onUnrecognized(Samples.unlisted());
            file.append(codes.drain());
            file.append(codes.drain());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(3, files.count());
        }
    }

    @Test
    void rejectsLimitsThatKeepNothing() {
        assertThrows(IllegalArgumentException.class, () -> UnlistedCodes.withMaxCodes(0));
        assertThrows(
                IllegalArgumentException.class, () -> UnlistedFile.at(folder).withRotation(0, 1));
        assertFalse(Files.exists(folder.resolve("unlisted.ndjson")));
    }
}
