package dev.casebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.CodedException;
import dev.casebook.ErrorReport;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import dev.casebook.reader.ReplyHeaders;
import dev.casebook.reader.SampleBodies;
import dev.casebook.testing.BodyMutations;
import dev.casebook.tools.io.CatalogueState;
import dev.casebook.tools.read.CatalogueReader;
import dev.casebook.whatsapp.WhatsAppErrors;
import dev.casebook.whatsapp.WhatsAppException;
import dev.casebook.whatsapp.WhatsAppReader;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Without generated code, bodies are read as the generated reader of the same catalogue reads them. */
class InterpretedReaderTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T00:00:00Z"), ZoneOffset.UTC);
    private static final ReplyHeaders HEADERS = ReplyHeaders.of(Map.of("Retry-After", List.of("9")));

    private static final WhatsAppReader GENERATED = WhatsAppReader.create().withClock(CLOCK);

    private static Catalogue catalogue() throws IOException {
        return CatalogueState.of("whatsapp").read().value().orElseThrow();
    }

    @Test
    void readsRepliesAlike() throws IOException {
        CatalogueReader reader = CatalogueReader.of(catalogue(), "reply").withClock(CLOCK);
        EnvelopeSpec envelope = envelope("reply");
        int compared = 0;
        for (String sample : samples(envelope, true)) {
            for (byte[] body : versions(sample)) {
                for (int status : new int[] {200, 400, 503}) {
                    List<CodedException> expected = GENERATED.reply(Body.wrap(body), status, HEADERS).errors().stream()
                            .<CodedException>map(ReadError::withoutStackTrace)
                            .toList();
                    assertEquals(
                            shown(expected),
                            shown(reader.read(Body.wrap(body), status, HEADERS).errors()));
                    compared += expected.size();
                }
            }
        }
        assertTrue(compared > 1_000, "compared: " + compared);
    }

    @Test
    void readsEventsAlike() throws IOException {
        CatalogueReader reader = CatalogueReader.of(catalogue(), "webhook").withClock(CLOCK);
        int compared = 0;
        for (String sample : samples(envelope("webhook"), false)) {
            for (byte[] body : versions(sample)) {
                List<CodedException> expected = GENERATED.webhook(Body.wrap(body)).stream()
                        .<CodedException>map(ReadError::withoutStackTrace)
                        .toList();
                assertEquals(
                        shown(expected),
                        shown(reader.read(Body.wrap(body), 0, ReplyHeaders.none())
                                .errors()));
                compared += expected.size();
            }
        }
        assertTrue(compared > 500, "compared: " + compared);
    }

    private static EnvelopeSpec envelope(String name) {
        return WhatsAppReader.envelopes().stream()
                .filter(envelope -> envelope.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A body for each error of the catalogue, and for codes that it does not list. */
    private static List<String> samples(EnvelopeSpec envelope, boolean isReply) {
        SampleBodies bodies = SampleBodies.of(envelope).withClock(CLOCK);
        List<ErrorReport> reports = new ArrayList<>();
        for (WhatsAppException sample : WhatsAppErrors.samples()) {
            reports.add(sample.report());
        }
        for (int code : new int[] {0, 1, 100, 132_999, 131_999, 555_555, -1}) {
            reports.add(ErrorReport.of(code));
            reports.add(ErrorReport.of(code, 2_388_001));
        }
        return reports.stream()
                .filter(bodies::canHold)
                .map(report -> isReply ? bodies.reply(report).body() : bodies.event(report))
                .toList();
    }

    private static List<byte[]> versions(String sample) {
        List<byte[]> versions = new ArrayList<>();
        versions.add(sample.getBytes(UTF_8));
        for (int seed = 0; seed < 5; seed++) {
            versions.add(BodyMutations.of(sample, new Random(seed)));
        }
        return versions;
    }

    private static List<String> shown(List<? extends CodedException> errors) {
        return errors.stream()
                .map(error -> error.toMap() + " " + error.getMessage() + " "
                        + error.report().fields() + error.report().context()
                        + error.topCategory().map(each -> each.name()))
                .toList();
    }
}
