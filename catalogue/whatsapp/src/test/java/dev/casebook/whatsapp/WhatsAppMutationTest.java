package dev.casebook.whatsapp;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Code;
import dev.casebook.UnreadableBody.Reason;
import dev.casebook.catalogue.model.Envelope;
import dev.casebook.catalogue.model.EnvelopeKind;
import dev.casebook.catalogue.model.EnvelopePlace;
import dev.casebook.reader.Body;
import dev.casebook.reader.Limits;
import dev.casebook.reader.ReadError;
import dev.casebook.testing.BodyMutations;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Bodies of every envelope, changed at random by seed: the reader always answers with values, within its limits. */
class WhatsAppMutationTest {
    private static final int RUNS = 6_000;
    private static final Limits LIMITS = Limits.DEFAULT
            .withMaxDepth(20)
            .withMaxBytes(2_000)
            .withMaxErrors(5)
            .withMaxTextLength(60)
            .withMaxNameLength(60)
            .withMaxCodeLength(12)
            .withMaxFirstBytes(40);

    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private int recognized;

    @Test
    void answersEveryMutatedBody() {
        WhatsAppReader reader = WhatsAppReader.create().withLimits(LIMITS);
        List<Envelope> envelopes = Envelopes.CATALOGUE.envelopes();
        Map<String, EnvelopeKind> kinds = new TreeMap<>();
        envelopes.forEach(envelope -> kinds.put(envelope.name().value().value(), envelope.kind()));
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            byte[] body = mutated(envelopes.get(random.nextInt(envelopes.size())), random);
            Envelopes.METHODS.forEach((name, method) -> {
                List<ReadError<WhatsAppException>> errors = method.apply(reader, Body.wrap(body));
                assertFalse(errors.isEmpty() && kinds.get(name) == EnvelopeKind.REPLY, name);
                assertTrue(errors.size() <= LIMITS.maxErrors() + 1, name);
                errors.forEach(this::check);
            });
        }
        // the mutations reach both sides
        assertTrue(recognized > RUNS / 10, () -> recognized + " recognized");
        assertTrue(
                reasons.containsAll(EnumSet.of(
                        Reason.TRUNCATED,
                        Reason.MALFORMED,
                        Reason.NOT_UTF_8,
                        Reason.NO_ERROR,
                        Reason.NO_CODE,
                        Reason.BAD_CODE,
                        Reason.TOO_DEEP,
                        Reason.TOO_MANY_ERRORS)),
                reasons::toString);
    }

    private void check(ReadError<WhatsAppException> error) {
        WhatsAppException value = error.withoutStackTrace();
        assertFalse(value.getMessage().isEmpty());
        assertTrue(value.report().message().map(String::length).orElse(0) <= LIMITS.maxTextLength());
        value.report().fields().values().forEach(text -> assertTrue(text.length() <= LIMITS.maxTextLength()));
        error.unreadable().ifPresent(body -> {
            reasons.add(body.reason());
            assertTrue(body.firstBytes().length <= LIMITS.maxFirstBytes());
            assertTrue(value instanceof UnreadableWhatsAppException);
        });
        recognized += value.error().isPresent() ? 1 : 0;
    }

    private static byte[] mutated(Envelope envelope, Random random) {
        EnvelopePlace place =
                envelope.places().get(random.nextInt(envelope.places().size()));
        String body = WrittenError.of(Code.of(131_000 + random.nextInt(60)), envelope, place, random)
                .body();
        return BodyMutations.of(body, random);
    }
}
