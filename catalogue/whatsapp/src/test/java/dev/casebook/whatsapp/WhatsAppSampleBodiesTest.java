package dev.casebook.whatsapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.ErrorReport;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorLocation;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import dev.casebook.reader.SampleBodies;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sample body of every error at every location that can hold its code is read back as that error. */
class WhatsAppSampleBodiesTest {
    private static final WhatsAppReader READER = WhatsAppReader.create();

    static List<EnvelopeSpec> envelopes() {
        return WhatsAppReader.envelopes();
    }

    @ParameterizedTest
    @MethodSource("envelopes")
    void readsBackEveryErrorAtEveryLocation(EnvelopeSpec envelope) {
        for (ErrorLocation location : envelope.locations()) {
            SampleBodies bodies = SampleBodies.of(envelope).at(location);
            List<WhatsAppError> held = List.of(WhatsAppError.values()).stream()
                    .filter(error -> bodies.canHold(SampleBodies.report(error)))
                    .toList();
            assertTrue(held.size() > 100, () -> location + " holds " + held.size());
            held.forEach(error -> readsBack(bodies, envelope, error));
        }
    }

    private static void readsBack(SampleBodies bodies, EnvelopeSpec envelope, WhatsAppError error) {
        ErrorReport said = SampleBodies.report(error);
        String body = bodies.event(said);
        List<ReadError<WhatsAppException>> errors =
                Envelopes.METHODS.get(envelope.name()).apply(READER, Body.ofText(body));
        assertEquals(1, errors.size(), body);
        WhatsAppException read = errors.get(0).withoutStackTrace();
        assertEquals(error.name(), read.error().orElseThrow().name(), body);
        assertEquals(said.code(), read.report().code(), body);
        assertEquals(said.subcode(), read.report().subcode(), body);
    }
}
