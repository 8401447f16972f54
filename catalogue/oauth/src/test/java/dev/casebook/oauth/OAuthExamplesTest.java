package dev.casebook.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.testing.AnswerServer;
import dev.casebook.testing.AnswerServer.Answer;
import dev.casebook.testing.PageExamples;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** The example of the page, against a local authorization server. */
class OAuthExamplesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void containsEveryExampleOfThePage() {
        PageExamples.assertIn(getClass(), 1, "oauth.md");
    }

    private static String tokens(URI endpoint) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint).build();
        return OAuthReader.create().send(CLIENT, request, BodyHandlers.ofString());
    }

    private static String handled(URI refreshToken) throws IOException, InterruptedException {
        try {
            return tokens(refreshToken);
        } catch (PollingException pending) {
            return "ask again: " + pending.advice();
        } catch (TokensException over) {
            return "sign in again";
        } catch (UserException user) {
            return "show the page of the authorization server";
        } catch (OutageException down) {
            return "later: " + down.advice();
        }
    }

    @Test
    void runsTheExample() throws IOException, InterruptedException {
        try (AnswerServer server = new AnswerServer()) {
            String tokens = "{\"access_token\":\"x\"}";
            assertEquals(tokens, handled(server.at("/ok", Answer.json(200, tokens))));
            assertEquals("sign in again", handled(server.at("/over", failure(400, "invalid_grant"))));
            assertTrue(handled(server.at("/wait", failure(400, "authorization_pending")))
                    .startsWith("ask again"));
            assertEquals(
                    "show the page of the authorization server",
                    handled(server.at("/user", failure(400, "consent_required"))));
            Answer busy = failure(503, "temporarily_unavailable").with("Retry-After", "7");
            assertTrue(handled(server.at("/busy", busy)).contains("PT7S"));
            URI form = server.at(
                    "/form", Answer.of(200, "application/x-www-form-urlencoded", "error=slow_down".getBytes(UTF_8)));
            assertTrue(handled(form).startsWith("ask again"));
            Answer challenge = Answer.empty(401).with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            assertEquals("sign in again", handled(server.at("/resource", challenge)));
            URI unknown = server.at("/unknown", failure(400, "bad_verification_code"));
            assertThrows(UnrecognizedOAuthException.class, () -> handled(unknown));
        }
    }

    private static Answer failure(int status, String code) {
        return Answer.json(status, "{\"error\":\"" + code + "\"}");
    }
}
