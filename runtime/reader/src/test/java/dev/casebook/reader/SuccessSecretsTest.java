package dev.casebook.reader;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.CodedException;
import dev.casebook.envelope.EnvelopeSpec;
import dev.casebook.envelope.ErrorShape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing of a thousand successes is kept, in any form, whatever the envelope and however the body is damaged. */
class SuccessSecretsTest {
    private static final int SUCCESSES = 1_000;
    private static final String SECRET = "s3cr3t-token";
    private static final List<String> BODIES = List.of(
            "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":3600}",
            "{\"ok\":true,\"channel\":\"%s\",\"ts\":\"1.2\"}",
            "{\"id\":\"1\",\"name\":\"%s\",\"code\":\"%s\",\"message\":\"%s\"}",
            "{\"kind\":\"Pod\",\"status\":{\"phase\":\"Failed\",\"reason\":\"Evicted\",\"message\":\"%s\"},\"reason\":\"%s\"}",
            "{\"kind\":\"Status\",\"status\":\"Success\",\"details\":{\"name\":\"%s\",\"uid\":\"u\"}}",
            "{\"data\":{\"hero\":{\"name\":\"%s\"},\"friend\":null},\"errors\":[]}",
            "{\"result\":\"%s\",\"error\":null,\"id\":1}",
            "[{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":\"%s\"},{\"result\":\"%s\"}]",
            "{\"status\":\"%s\",\"conclusion\":\"success\"}",
            "{\"Item\":{\"id\":{\"S\":\"%s\"}}}",
            "\"%s\"",
            "%s",
            "<Result>%s</Result>",
            "error=none&token=%s");

    private static final EnvelopeSpec SHORTEST = EnvelopeSpec.named("reply", dev.casebook.envelope.CodeKind.TEXT)
            .errors("", ErrorShape.code("/code", "/error", "/access_token").build())
            .build();

    @Test
    void keepsNothingOfSuccesses() throws IOException {
        Random random = new Random(1);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        int successes = 0;
        try (PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            System.setErr(caught);
            for (int i = 0; i < SUCCESSES; i++) {
                successes += read(body(i, random), status(i));
            }
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertFalse(printed.toString(StandardCharsets.UTF_8).contains(SECRET), "printed");
        assertTrue(successes >= SUCCESSES, successes + " replies were read as successes");
    }

    /** Every third body ends too early, and every fifth is damaged. */
    private static String body(int i, Random random) {
        String body = BODIES.get(i % BODIES.size()).replace("%s", SECRET);
        if (i % 3 == 2) {
            int end = body.indexOf(SECRET) + SECRET.length() + random.nextInt(2);
            return body.substring(0, Math.min(end, body.length()));
        }
        return i % 5 == 4 ? body + "}" + SECRET : body;
    }

    private static int status(int i) {
        return List.of(200, 201, 302).get(i % 3);
    }

    private static int read(String body, int status) throws IOException {
        int successes = 0;
        for (EnvelopeSpec spec :
                Stream.concat(Stream.of(SHORTEST), AnyApi.ALL.stream()).toList()) {
            if (spec == AnyApi.WITH_CODE && body.contains("\"error\"")) {
                continue;
            }
            ReadReply<ChatException> reply =
                    ErrorReader.of(spec, ChatException.FACTORY).reply(Body.ofText(body), status, ReplyHeaders.none());
            for (byte[] kept : kept(reply)) {
                assertFalse(
                        new String(kept, StandardCharsets.ISO_8859_1).contains(SECRET),
                        spec.name() + " " + status + " " + body);
            }
            successes += reply.failed() ? 0 : 1;
        }
        return successes;
    }

    private static List<byte[]> kept(ReadReply<ChatException> reply) throws IOException {
        List<byte[]> kept = new ArrayList<>();
        kept.add(utf8(reply.toString() + reply.successParts() + reply.errors()));
        for (ReadError<ChatException> error : reply.errors()) {
            CodedException exception = error.exception();
            kept.add(utf8(
                    exception + " " + exception.report() + exception.report().fields()));
            kept.add(
                    utf8(exception.report().context() + " " + exception.report().message()));
            kept.add(utf8(String.valueOf(exception.tags())));
            error.unreadable().ifPresent(body -> kept.add(body.firstBytes()));
            kept.add(serialized(exception));
        }
        return kept;
    }

    private static byte[] serialized(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
