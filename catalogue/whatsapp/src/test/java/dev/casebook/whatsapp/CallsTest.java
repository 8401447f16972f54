package dev.casebook.whatsapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Advice;
import dev.casebook.UnreadableBody.Reason;
import dev.casebook.http.client.Reply;
import dev.casebook.testing.AnswerServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls with java.net.http against a server. */
class CallsTest {
    private static final WhatsAppReader READER = WhatsAppReader.create();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String SENT = "{\"messages\":[{\"id\":\"wamid.1\"}]}";
    private static final String LIMIT =
            "{\"error\":{\"message\":\"(#130429) Rate limit hit\",\"type\":\"OAuthException\",\"code\":130429,"
                    + "\"error_data\":{\"messaging_product\":\"whatsapp\",\"details\":\"Too many messages\"},"
                    + "\"fbtrace_id\":\"Az8or2yhqkZfEZ\"}}";
    private static final String BLOCKED = "{\"messaging_product\":\"whatsapp\",\"block_users\":{"
            + "\"added_users\":[{\"input\":\"1\",\"wa_id\":\"1\"}],\"failed_users\":[{\"input\":\"2\",\"wa_id\":\"2\","
            + "\"errors\":[{\"code\":139102,\"message\":\"Blocklist limit reached\"}]}]}}";

    private static AnswerServer server;

    /** A caller who knows one category. */
    private static final class Messages {
        private final HttpClient client = HttpClient.newHttpClient();
        private final WhatsAppReader reader = WhatsAppReader.create();
        private Advice next = new Advice.DoNothing();

        String send(HttpRequest request) throws IOException, InterruptedException {
            try {
                return reader.send(client, request, BodyHandlers.ofString());
            } catch (ThrottlingException e) {
                next = e.advice();
                return "later";
            }
        }
    }

    @Test
    void catchesCategory() throws Exception {
        Messages messages = new Messages();
        URI uri = server.at("/caught", AnswerServer.Answer.json(429, LIMIT).with("Retry-After", "17"));
        assertEquals("later", messages.send(request(uri)));
        assertEquals(new Advice.RetryAfter(Duration.ofSeconds(17)), messages.next);
    }

    @BeforeAll
    static void start() {
        server = new AnswerServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void returnsResultOfSuccessHandler() throws Exception {
        URI uri = server.at("/sent", AnswerServer.Answer.json(200, SENT));
        assertEquals(SENT, READER.send(CLIENT, request(uri), BodyHandlers.ofString()));
        assertEquals(
                SENT,
                READER.sendAsync(CLIENT, request(uri), BodyHandlers.ofString()).join());
    }

    @Test
    void throwsInThreadOfCaller() {
        URI uri = server.at("/limit", AnswerServer.Answer.json(429, LIMIT).with("Retry-After", "17"));
        RateLimitHitException exception = assertThrows(
                RateLimitHitException.class, () -> READER.send(CLIENT, request(uri), BodyHandlers.ofString()));
        assertEquals(429, exception.report().httpStatus().orElseThrow());
        assertEquals("Too many messages", exception.report().details().orElseThrow());
        assertEquals("Az8or2yhqkZfEZ", exception.report().traceId().orElseThrow());
        assertEquals("whatsapp", exception.report().field("messaging-product").orElseThrow());
        assertEquals(Duration.ofSeconds(17), exception.report().retryAfter().orElseThrow());
        assertTrue(Stream.of(exception.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(CallsTest.class.getName())));
    }

    @Test
    void failsFutureWithExceptionAsCause() {
        URI uri = server.at("/limit-async", AnswerServer.Answer.json(429, LIMIT));
        CompletionException joined = assertThrows(
                CompletionException.class,
                () -> READER.sendAsync(CLIENT, request(uri), BodyHandlers.ofString())
                        .join());
        assertInstanceOf(RateLimitHitException.class, joined.getCause());
    }

    @Test
    void readsWaitFromUsageHeader() {
        String usage = "{\"1234\":[{\"type\":\"whatsapp\",\"call_count\":100,\"estimated_time_to_regain_access\":19}]}";
        URI uri = server.at(
                "/usage",
                AnswerServer.Answer.json(400, "{\"error\":{\"code\":80007,\"message\":\"m\",\"is_transient\":true}}")
                        .with("X-Business-Use-Case-Usage", usage));
        WhatsAppException exception =
                assertThrows(WhatsAppException.class, () -> READER.send(CLIENT, request(uri), BodyHandlers.ofString()));
        assertEquals(80007, exception.code());
        assertEquals(new Advice.RetryAfter(Duration.ofMinutes(19)), exception.advice());
        assertTrue(exception.report().transientError().orElseThrow());
    }

    @Test
    void reportsHtmlPageAsUnreadable() {
        URI uri = server.at(
                "/page",
                AnswerServer.Answer.of(503, "text/html", "<html>busy</html>".getBytes(StandardCharsets.UTF_8)));
        UnreadableWhatsAppException exception = assertThrows(
                UnreadableWhatsAppException.class, () -> READER.send(CLIENT, request(uri), BodyHandlers.ofString()));
        assertEquals(Reason.HTML, exception.body().reason());
        assertEquals(503, exception.report().httpStatus().orElseThrow());
        assertEquals(Advice.Kind.RETRY_WITH_BACKOFF, exception.advice().kind());
    }

    @Test
    void errorsAboutItemsStandBesideTheSuccess() throws Exception {
        Reply<String, WhatsAppException> reply = reply("/blocked", AnswerServer.Answer.json(200, BLOCKED));
        Reply.Success<String, WhatsAppException> success = (Reply.Success<String, WhatsAppException>) reply;
        assertEquals(BLOCKED, success.body());
        assertEquals(
                List.of(139102),
                success.errors().stream()
                        .map(error -> error.withoutStackTrace().code())
                        .toList());
        assertEquals("2", success.errors().get(0).report().context().get("recipient"));
    }

    @Test
    void returnsValueForEachFailure() throws Exception {
        assertInstanceOf(Reply.Failed.class, reply("/failed", AnswerServer.Answer.json(400, LIMIT)));
        assertInstanceOf(Reply.Unreadable.class, reply("/unreadable", AnswerServer.Answer.json(400, "")));
    }

    private static Reply<String, WhatsAppException> reply(String path, AnswerServer.Answer answer)
            throws IOException, InterruptedException {
        return CLIENT.send(request(server.at(path, answer)), READER.handler(BodyHandlers.ofString()))
                .body();
    }

    private static HttpRequest request(URI uri) {
        return HttpRequest.newBuilder(uri).build();
    }
}
