package dev.casebook.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Outcome;
import dev.casebook.reader.Body;
import dev.casebook.testing.AnswerServer;
import dev.casebook.testing.AnswerServer.Answer;
import dev.casebook.testing.PageExamples;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Runs the examples of the page. */
class SlackExamplesTest {
    private final SlackReader reader = SlackReader.create(); // can be shared

    @Test
    void containsEveryExampleOfThePage() {
        PageExamples.assertIn(getClass(), 3, "slack.md");
    }

    private String posted(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        reader.reply(Body.wrap(response.body()), response.statusCode(), response.headers()::allValues)
                .orThrow();
        return "posted";
    }

    private String handled(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        try {
            return posted(client, request);
        } catch (CredentialsException | PermissionException app) {
            return "install the app again: " + app.report().field("needed").orElse("");
        } catch (NotInChannelException | ChannelNotFoundException invite) {
            return "invite the app to the channel";
        } catch (ThrottlingException busy) {
            return "repeat: " + busy.advice();
        } catch (ServiceException down) {
            return down.outcome() == Outcome.UNKNOWN ? "check whether it was posted" : "repeat later";
        }
    }

    private String handled(String body) throws IOException, InterruptedException {
        try (AnswerServer server = AnswerServer.answering(uri -> Answer.json(200, body))) {
            return handled(
                    HttpClient.newHttpClient(),
                    HttpRequest.newBuilder(server.at("/api/chat.postMessage")).build());
        }
    }

    private static String error(String code) {
        return "{\"ok\": false, \"error\": \"" + code + "\", \"needed\": \"chat:write\"}";
    }

    @Test
    void runsExamples() throws Exception {
        assertEquals("posted", handled("{\"ok\": true}"));
        assertEquals("install the app again: chat:write", handled(error("missing_scope")));
        assertEquals("invite the app to the channel", handled(error("not_in_channel")));
        assertTrue(handled(error("ratelimited")).startsWith("repeat: "));
        assertEquals("check whether it was posted", handled(error("internal_error")));
        assertEquals("repeat later", handled(error("service_unavailable")));
        assertThrows(MsgTooLongException.class, () -> handled(error("msg_too_long")));
    }
}
