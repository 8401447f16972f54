package dev.casebook.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.UnreadableBody;
import dev.casebook.testing.BodyMutations;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Bodies changed at random, by seed: the reader always answers with values, within its limits. */
class MutationTest {
    private static final int RUNS = 20_000;
    private static final Limits LIMITS = Limits.DEFAULT
            .withMaxDepth(20)
            .withMaxBytes(250)
            .withMaxErrors(5)
            .withMaxTextLength(60)
            .withMaxNameLength(60)
            .withMaxCodeLength(12)
            .withMaxFirstBytes(40);
    static final List<String> SEEDS = List.of(
            "{\"error\":{\"message\":\"m\",\"code\":100,\"error_subcode\":33,\"error_data\":{\"details\":\"é\"},\"is_transient\":true}}",
            "{\"error\":{\"code\":\"" + "1".repeat(61) + "\"}}",
            "{\"error\":{\"code\":\"190\",\"error_data\":\"{\\\"checkpoint_flow_id\\\":\\\"2\\\"}\"}}",
            "{\"errors\":[{\"code\":1005,\"title\":\"t\",\"details\":\"d\"},{\"code\":-3.0},{}],\"meta\":{}}",
            "[{\"code\":400,\"body\":\"{\\\"error\\\":{\\\"code\\\":100}}\"},{\"body\":\"{}\"}]",
            "{\"block_users\":{\"failed_users\":[{\"wa_id\":\"1\",\"errors\":[{\"code\":139102}]}]},\"error\":{\"code\":1e3}}",
            "{\"object\":\"o\",\"entry\":[{\"id\":\"a\",\"changes\":[{\"value\":{\"statuses\":[{\"errors\":[{\"code\":131053,"
                    + "\"title\":\"x\"}],\"id\":\"w\"}],\"errors\":[{\"code\":0}]},\"field\":\"messages\"}]}]}");

    @Test
    void answersEveryMutatedBody() {
        Set<UnreadableBody.Reason> reasons = EnumSet.noneOf(UnreadableBody.Reason.class);
        ErrorReader<ChatException> replies = Chat.REPLIES.withLimits(LIMITS);
        ErrorReader<ChatException> webhooks = Chat.WEBHOOKS.withLimits(LIMITS);
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            byte[] body = BodyMutations.of(SEEDS.get(random.nextInt(SEEDS.size())), random);
            ReadReply<ChatException> reply = replies.reply(Body.wrap(body), 400, ReplyHeaders.none());
            assertFalse(reply.errors().isEmpty(), "a status of failure has an error");
            check(reply.errors(), reasons);
            check(replies.reply(Body.wrap(body), 200, ReplyHeaders.none()).errors(), reasons);
            check(webhooks.event(Body.wrap(body)), reasons);
            reply.successParts().forEach(part -> assertTrue(part.in(Body.wrap(body)).length == part.length()));
        }
        // proves that the mutations reach the corners that they are meant for
        assertEquals(EnumSet.allOf(UnreadableBody.Reason.class), reasons);
    }

    private static void check(List<ReadError<ChatException>> errors, Set<UnreadableBody.Reason> reasons) {
        assertTrue(errors.size() <= LIMITS.maxErrors() + 1);
        for (ReadError<ChatException> error : errors) {
            ChatException value = error.withoutStackTrace();
            assertNotNull(value.getMessage());
            assertTrue(value.report().message().map(String::length).orElse(0) <= LIMITS.maxTextLength());
            value.report().fields().values().forEach(text -> assertTrue(text.length() <= LIMITS.maxTextLength()));
            error.unreadable().ifPresent(body -> {
                reasons.add(body.reason());
                assertTrue(body.firstBytes().length <= LIMITS.maxFirstBytes());
            });
            assertTrue(error.unreadable().isPresent() || !value.report().code().isEmpty());
        }
    }
}
