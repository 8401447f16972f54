package dev.casebook.http.client;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.UnreadableBody.Reason;
import dev.casebook.reader.Limits;
import dev.casebook.reader.SuccessPart;
import dev.casebook.testing.AnswerServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HttpCallsTest {
    private static final HttpCalls<CallException> CALLS = HttpCalls.of(CallException.REPLIES);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ITEMS =
            "{\"health_status\":{\"entities\":[{\"id\":\"1\",\"errors\":[{\"error_code\":141002}]}]}}";

    private static AnswerServer server;

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
        URI uri = server.at("/success", AnswerServer.Answer.json(200, ITEMS));
        assertEquals(ITEMS, send(uri, BodyHandlers.ofString()));
        assertArrayEquals(ITEMS.getBytes(StandardCharsets.UTF_8), send(uri, BodyHandlers.ofByteArray()));
        assertEquals(List.of(ITEMS), send(uri, BodyHandlers.ofLines()).toList());
        assertEquals("replaced", send(uri, BodyHandlers.replacing("replaced")));
        try (InputStream stream = send(uri, BodyHandlers.ofInputStream())) {
            assertEquals(ITEMS, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void throwsInThreadOfCaller() {
        URI uri = server.at(
                "/limit",
                AnswerServer.Answer.json(400, "{\"error\":{\"code\":130429}}").with("Retry-After", "17"));
        CallException exception = assertThrows(CallException.class, () -> send(uri, BodyHandlers.ofString()));
        assertEquals(130429, exception.report().intCode().orElseThrow());
        assertEquals(400, exception.report().httpStatus().orElseThrow());
        assertEquals(Optional.of(Duration.ofSeconds(17)), exception.report().retryAfter());
        assertTrue(Stream.of(exception.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(HttpCallsTest.class.getName())));
    }

    @Test
    void failsFutureWithExceptionAsCause() {
        URI uri = server.at("/async", AnswerServer.Answer.json(400, "{\"error\":{\"code\":7}}"));
        CompletionException joined = assertThrows(
                CompletionException.class,
                () -> CALLS.sendAsync(CLIENT, request(uri), BodyHandlers.ofString())
                        .join());
        assertEquals(
                7,
                assertInstanceOf(CallException.class, joined.getCause())
                        .report()
                        .intCode()
                        .orElseThrow());
        ExecutionException got = assertThrows(
                ExecutionException.class,
                () -> CALLS.sendAsync(CLIENT, request(uri), BodyHandlers.ofString())
                        .get());
        assertInstanceOf(CallException.class, got.getCause());
    }

    @Test
    void returnsValueForEachReply() throws Exception {
        Reply.Success<String, CallException> success =
                (Reply.Success<String, CallException>) reply("/v1", AnswerServer.Answer.json(200, ITEMS));
        assertEquals(ITEMS, success.body());
        assertEquals(List.of("141002"), CallException.codes(success.errors()));
        Reply.Failed<String, CallException> failed = (Reply.Failed<String, CallException>)
                reply("/v2", AnswerServer.Answer.json(200, "{\"block_users\":{},\"error\":{\"code\":139100}}"));
        assertEquals(List.of("139100"), CallException.codes(failed.reply().errors()));
        SuccessPart part = failed.reply().successParts().get(0);
        assertEquals("{}", new String(part.in(failed.content()), StandardCharsets.UTF_8));
    }

    @Test
    void returnsUnreadableBodyAsValue() throws Exception {
        Map<AnswerServer.Answer, Reason> answers = Map.of(
                AnswerServer.Answer.json(400, ""),
                Reason.EMPTY,
                AnswerServer.Answer.json(504, "{\"error\":\"proxy timeout\"}"),
                Reason.NOT_AN_OBJECT,
                AnswerServer.Answer.json(200, "{\"mess"),
                Reason.TRUNCATED,
                AnswerServer.Answer.of(503, "text/html", "<html>".getBytes(StandardCharsets.UTF_8)),
                Reason.HTML);
        for (Map.Entry<AnswerServer.Answer, Reason> answer : answers.entrySet()) {
            Reply.Unreadable<String, CallException> unreadable =
                    (Reply.Unreadable<String, CallException>) reply("/unreadable", answer.getKey());
            CallException.Unreadable exception =
                    assertThrows(CallException.Unreadable.class, () -> unreadable.orThrow());
            assertEquals(answer.getValue(), exception.body().reason());
            assertEquals(
                    answer.getKey().status(), exception.report().httpStatus().orElseThrow());
        }
    }

    @Test
    void passesSuccessThatIsNoJson() throws Exception {
        byte[] image = new byte[300_000];
        new Random(1).nextBytes(image);
        URI uri = server.at("/image", AnswerServer.Answer.of(200, "image/jpeg", image));
        assertArrayEquals(image, send(uri, BodyHandlers.ofByteArray()));
        assertEquals("", send(server.at("/empty", AnswerServer.Answer.json(204, "")), BodyHandlers.ofString()));
    }

    @Test
    void passesSuccessAboveLimitUnread() throws Exception {
        byte[] large = ("[\"" + "a".repeat(3_000_000) + "\"]").getBytes(StandardCharsets.UTF_8);
        URI uri = server.at("/large", AnswerServer.Answer.of(200, "application/json", large));
        HttpCalls<CallException> calls =
                HttpCalls.of(CallException.REPLIES.withLimits(Limits.DEFAULT.withMaxBytes(100_000)));
        assertArrayEquals(large, calls.send(CLIENT, request(uri), BodyHandlers.ofByteArray()));
        assertEquals(
                large.length,
                calls.send(CLIENT, request(uri), BodyHandlers.ofString()).length());
        try (InputStream stream = calls.send(CLIENT, request(uri), BodyHandlers.ofInputStream())) {
            assertArrayEquals(large, stream.readAllBytes());
        }
    }

    @Test
    void readsFailureUpToLimit() {
        String large = "{\"error\":{\"code\":5},\"x\":\"" + "a".repeat(3_000_000) + "\"}";
        URI uri = server.at("/large-failure", AnswerServer.Answer.json(500, large));
        HttpCalls<CallException> calls =
                HttpCalls.of(CallException.REPLIES.withLimits(Limits.DEFAULT.withMaxBytes(100_000)));
        CallException exception =
                assertThrows(CallException.class, () -> calls.send(CLIENT, request(uri), BodyHandlers.ofString()));
        assertEquals(5, exception.report().intCode().orElseThrow());
        CallException.Unreadable rest =
                assertInstanceOf(CallException.Unreadable.class, exception.getSuppressed()[0]);
        assertEquals(Reason.TOO_LARGE, rest.body().reason());
    }

    @Test
    void passesExceptionOfSuccessHandler() {
        URI uri = server.at("/own", AnswerServer.Answer.json(200, "{}"));
        IllegalStateException own = new IllegalStateException("own");
        IOException wrapped = assertThrows(
                IOException.class,
                () -> send(uri, info -> {
                    throw own;
                }));
        assertSame(own, wrapped.getCause());
    }

    @Test
    void throwsIoExceptionWhenConnectionBreaks() {
        AnswerServer gone = new AnswerServer();
        URI uri = gone.at("/x", AnswerServer.Answer.json(200, "{}"));
        gone.close();
        assertThrows(IOException.class, () -> send(uri, BodyHandlers.ofString()));
    }

    private static Reply<String, CallException> reply(String path, AnswerServer.Answer answer) throws Exception {
        return CLIENT.send(request(server.at(path, answer)), CALLS.handler(BodyHandlers.ofString()))
                .body();
    }

    private static <T> T send(URI uri, BodyHandler<T> success) throws IOException, InterruptedException {
        return CALLS.send(CLIENT, request(uri), success);
    }

    private static HttpRequest request(URI uri) {
        return HttpRequest.newBuilder(uri).build();
    }
}
