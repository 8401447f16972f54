package dev.casebook.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Advice;
import dev.casebook.Outcome;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadReply;
import dev.casebook.reader.ReplyHeaders;
import dev.casebook.testing.AnswerServer;
import dev.casebook.testing.AnswerServer.Answer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Bodies as Slack sends them, and a local server that answers with them. */
class SlackTest {
    private static final SlackReader READER = SlackReader.create();
    private static final Path TABLE = Path.of("src/main/resources/dev/casebook/slack/slack.tsv");

    private static ReadReply<SlackException> reply(String body, int status) {
        return READER.reply(Body.ofText(body), status, ReplyHeaders.none());
    }

    private static List<String> codes(ReadReply<SlackException> reply) {
        return reply.errors().stream().map(error -> error.report().code()).toList();
    }

    private static SlackException only(String body) {
        return reply(body, 200).exception().orElseThrow();
    }

    @Test
    void readsErrorsWithStatus200() {
        assertInstanceOf(ChannelNotFoundException.class, only("{\"ok\": false, \"error\": \"channel_not_found\"}"));
        SlackException scope =
                only("{\"ok\": false, \"error\": \"missing_scope\", \"needed\": \"chat:write\", \"provided\": \"a\"}");
        assertInstanceOf(MissingScopeException.class, scope);
        assertEquals(Optional.of("chat:write"), scope.report().field("needed"));
        assertEquals(Optional.of("a"), scope.report().field("provided"));
        assertEquals(
                Outcome.UNKNOWN,
                only("{\"ok\": false, \"error\": \"fatal_error\"}").outcome());
        assertFalse(reply("{\"ok\": true, \"channel\": \"C1\", \"ts\": \"1.2\"}", 200)
                .failed());
        assertFalse(reply("{\"ok\": true, \"warning\": \"superfluous_charset\"}", 200)
                .failed());
    }

    @Test
    void readsDetailsAndItems() {
        SlackException wrong = only("{\"ok\": false, \"error\": \"invalid_arguments\", \"response_metadata\": "
                + "{\"messages\": [\"[ERROR] missing required field: channel\"]}}");
        assertTrue(wrong.report().details().orElseThrow().contains("missing required field: channel"));
        ReadReply<SlackException> partial = reply(
                "{\"ok\": false, \"errors\": [{\"ok\": false, \"error\": \"user_not_found\", \"user\": \"U1\"}], "
                        + "\"error\": \"user_not_found\"}",
                200);
        assertEquals(List.of("user_not_found", "user_not_found"), codes(partial));
    }

    @Test
    void readsTextsOfIncomingWebhooks() {
        Map<String, List<String>> text = Map.of("Content-Type", List.of("text/html"), "x-slack-req-id", List.of("R-1"));
        ReadReply<SlackException> gone = READER.incomingWebhook(Body.ofText("no_service"), 404, ReplyHeaders.of(text));
        assertInstanceOf(NoServiceException.class, gone.exception().orElseThrow());
        assertEquals(Optional.of("R-1"), gone.errors().get(0).report().traceId());
        assertEquals(
                List.of("channel_is_archived"),
                codes(READER.incomingWebhook(Body.ofText("channel_is_archived"), 410, ReplyHeaders.none())));
        assertFalse(READER.incomingWebhook(Body.ofText("ok"), 200, ReplyHeaders.none())
                .failed());
    }

    @Test
    void saysThatPagesOfAGatewayCannotBeRead() {
        ReadReply<SlackException> reply = reply("<html>Bad gateway</html>", 502);
        assertTrue(reply.failed());
        assertInstanceOf(UnreadableSlackException.class, reply.exception().orElseThrow());
        assertEquals(
                "HTML",
                reply.errors().get(0).unreadable().orElseThrow().reason().toString());
    }

    @Test
    void failsIfOnlyItemsHaveACode() {
        ReadReply<SlackException> reply = reply(
                "{\"ok\": false, \"errors\": [{\"ok\": false, \"error\": \"cant_invite_self\", \"user\": \"U1\"}]}",
                200);
        assertTrue(reply.failed());
        assertEquals(List.of("cant_invite_self", "cant_invite_self"), codes(reply));
    }

    @Test
    void leavesOutTextsAmongItems() {
        ReadReply<SlackException> reply = reply(
                "{\"ok\": false, \"error\": \"invalid_blocks\", \"errors\": [\"must be an array [json-pointer:/blocks]\"]}",
                200);
        assertEquals(List.of("invalid_blocks"), codes(reply));
    }

    @Test
    void waitsAsLongAsTheServerSays() throws Exception {
        Answer limited =
                Answer.json(429, "{\"ok\": false, \"error\": \"ratelimited\"}").with("Retry-After", "30");
        try (AnswerServer server = AnswerServer.answering(uri -> limited)) {
            HttpResponse<byte[]> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(server.at("/api/chat.postMessage"))
                                    .build(),
                            BodyHandlers.ofByteArray());
            SlackException busy = READER.reply(
                            Body.wrap(response.body()), response.statusCode(), response.headers()::allValues)
                    .exception()
                    .orElseThrow();
            assertInstanceOf(RatelimitedException.class, busy);
            assertEquals(new Advice.RetryAfter(Duration.ofSeconds(30)), busy.advice());
        }
    }

    /** The facts: every code of the list is there, each category has some, and no code is there twice. */
    @Test
    void listsEveryCode() throws IOException {
        List<String> rows = Files.readString(TABLE, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .toList();
        assertEquals(817 - 53, rows.size(), "the page has 53 of the list");
        Set<SlackCategory> used = EnumSet.noneOf(SlackCategory.class);
        for (String row : rows) {
            SlackError error = SlackErrors.find(row.split("\t", -1)[1]).orElseThrow(() -> new AssertionError(row));
            used.add(error.category());
        }
        assertEquals(EnumSet.allOf(SlackCategory.class), used);
        assertEquals(817 + 7, SlackError.values().length, "the codes of incoming webhooks alone are seven more");
    }
}
