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
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "null",
            "-",
            "1e9",
            "9999999999",
            "\0",
            "<html>",
            "é",
            "\\ud800",
            "[[[[[[[[[[[[[[[[[[[[[[[[",
            "{\"error\":{\"code\":2},",
            "\"code\":1,",
            "\"errors\":[{\"code\":3},{},{},{},{},{}],");

    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private int recognized;

    @Test
    void everyBodyHasAnAnswer() {
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
        byte[] body = WrittenError.of(Code.of(131_000 + random.nextInt(60)), envelope, place, random)
                .body()
                .getBytes(StandardCharsets.UTF_8);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            body = changed(body, random);
        }
        return body;
    }

    private static byte[] changed(byte[] body, Random random) {
        int at = random.nextInt(body.length + 1);
        int to = at + random.nextInt(body.length - at + 1);
        byte[] before = Arrays.copyOf(body, at);
        byte[] between = Arrays.copyOfRange(body, at, to);
        byte[] after = Arrays.copyOfRange(body, to, body.length);
        return switch (random.nextInt(6)) {
            case 0 -> before;
            case 1 -> flipped(body, at, random);
            case 2 -> joined(before, piece(random), between, after);
            case 3 -> joined(before, after);
            case 4 -> joined(before, between, between, after);
            default -> joined(between, before, after);
        };
    }

    private static byte[] flipped(byte[] body, int at, Random random) {
        byte[] flipped = body.clone();
        if (at < flipped.length) {
            flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        byte[] joined =
                new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int next = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, joined, next, part.length);
            next += part.length;
        }
        return joined;
    }
}
