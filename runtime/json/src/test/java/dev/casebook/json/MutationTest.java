package dev.casebook.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.UnreadableBody;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Bodies changed at random, by seed: the reader always answers with values, within its limits. */
class MutationTest {
    private static final int RUNS = 20_000;
    private static final Limits LIMITS = new Limits(20, 250, 5, 60, 12, 40);
    private static final List<String> SEEDS = List.of(
            "{\"error\":{\"message\":\"m\",\"code\":100,\"error_subcode\":33,\"error_data\":{\"details\":\"é\"},\"is_transient\":true}}",
            "{\"error\":{\"code\":\"190\",\"error_data\":\"{\\\"checkpoint_flow_id\\\":\\\"2\\\"}\"}}",
            "{\"errors\":[{\"code\":1005,\"title\":\"t\",\"details\":\"d\"},{\"code\":-3.0},{}],\"meta\":{}}",
            "[{\"code\":400,\"body\":\"{\\\"error\\\":{\\\"code\\\":100}}\"},{\"body\":\"{}\"}]",
            "{\"block_users\":{\"failed_users\":[{\"wa_id\":\"1\",\"errors\":[{\"code\":139102}]}]},\"error\":{\"code\":1e3}}",
            "{\"object\":\"o\",\"entry\":[{\"id\":\"a\",\"changes\":[{\"value\":{\"statuses\":[{\"errors\":[{\"code\":131053,"
                    + "\"title\":\"x\"}],\"id\":\"w\"}],\"errors\":[{\"code\":0}]},\"field\":\"messages\"}]}]}");
    private static final List<String> PIECES = List.of(
            "\"code\":1,",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "null",
            "tru",
            "-",
            "1e9",
            "9999999999",
            "\0",
            "[[[[[[[[[[[[[[[[[[[[[[[[",
            "{\"error\":",
            "\"error\":{\"code\":2},",
            "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
            "{},{},{},{},{},{},{},",
            "\\u0000",
            "\\ud800",
            "<html>",
            "é",
            " ");

    @Test
    void everyBodyHasAnAnswer() {
        Set<UnreadableBody.Reason> reasons = EnumSet.noneOf(UnreadableBody.Reason.class);
        ErrorReader<ChatException> replies = Chat.REPLIES.withLimits(LIMITS);
        ErrorReader<ChatException> webhooks = Chat.WEBHOOKS.withLimits(LIMITS);
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            byte[] body = mutated(random);
            ReadReply<ChatException> reply = replies.reply(Body.of(body), 400, ReplyHeaders.none());
            assertFalse(reply.errors().isEmpty(), "a status of failure has an error");
            check(reply.errors(), reasons);
            check(replies.reply(Body.of(body), 200, ReplyHeaders.none()).errors(), reasons);
            check(webhooks.webhook(Body.of(body)), reasons);
            reply.successParts().forEach(part -> assertTrue(part.in(Body.of(body)).length == part.length()));
        }
        // proves that the mutations reach the corners that they are meant for
        assertEquals(EnumSet.allOf(UnreadableBody.Reason.class), reasons);
    }

    private static void check(List<ReadError<ChatException>> errors, Set<UnreadableBody.Reason> reasons) {
        assertTrue(errors.size() <= LIMITS.errors() + 1);
        for (ReadError<ChatException> error : errors) {
            ChatException value = error.value();
            assertNotNull(value.getMessage());
            assertTrue(value.report().message().map(String::length).orElse(0) <= LIMITS.textLength());
            value.report().fields().values().forEach(text -> assertTrue(text.length() <= LIMITS.textLength()));
            error.unreadable().ifPresent(body -> {
                reasons.add(body.reason());
                assertTrue(body.firstBytes().length <= LIMITS.firstBytes());
            });
            assertTrue(error.unreadable().isPresent() || !value.report().code().isEmpty());
        }
    }

    private static byte[] mutated(Random random) {
        byte[] body = SEEDS.get(random.nextInt(SEEDS.size())).getBytes(StandardCharsets.UTF_8);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            body = changed(body, random);
        }
        return body;
    }

    private static byte[] changed(byte[] body, Random random) {
        int at = random.nextInt(body.length + 1);
        int to = at + random.nextInt(body.length - at + 1);
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(body, at);
            case 1 -> flipped(body, at, random);
            case 2 -> joined(Arrays.copyOf(body, at), bytes(random), Arrays.copyOfRange(body, at, body.length));
            case 3 -> joined(Arrays.copyOf(body, at), Arrays.copyOfRange(body, to, body.length));
            case 4 -> joined(Arrays.copyOf(body, to), Arrays.copyOfRange(body, at, body.length));
            case 5 ->
                joined(
                        Arrays.copyOfRange(body, at, to),
                        Arrays.copyOf(body, at),
                        Arrays.copyOfRange(body, to, body.length));
            default -> joined(Arrays.copyOf(body, to), bytes(random), Arrays.copyOfRange(body, at, body.length));
        };
    }

    private static byte[] flipped(byte[] body, int at, Random random) {
        byte[] flipped = body.clone();
        if (at < flipped.length) {
            flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] bytes(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()))
                .repeat(1 + random.nextInt(3))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] joined = new byte[length];
        int next = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, joined, next, part.length);
            next += part.length;
        }
        return joined;
    }
}
