package dev.casebook.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.casebook.envelope.Extent;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.RestClient;

/** The lines that docs/reading.md shows for OkHttp and Spring, run against a server. */
class OtherClientsTest {
    private static final ErrorReader<ChatException> READER = Chat.REPLIES;
    private static ChatServer server;

    @BeforeAll
    static void start() {
        server = new ChatServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void okHttp() throws IOException {
        OkHttpClient client = new OkHttpClient();
        assertEquals(
                Extent.ITEM,
                okHttp(client, server.at("/fine", ChatServer.Answer.json(200, "{}")))
                        .extent());
        ChatException exception = assertThrows(ChatException.class, () -> okHttp(client, failing()));
        assertEquals(130429, exception.report().intCode());
        assertEquals(Optional.of(Duration.ofSeconds(17)), exception.report().retryAfter());
    }

    private static ReadReply<ChatException> okHttp(OkHttpClient client, URI uri) throws IOException {
        Request request = new Request.Builder().url(uri.toString()).build();
        try (Response response = client.newCall(request).execute()) {
            Body body = Body.of(response.body().bytes());
            return READER.reply(body, response.code(), response.headers()::values)
                    .orThrow();
        }
    }

    @Test
    void spring() {
        RestClient client = RestClient.builder()
                .defaultStatusHandler(
                        HttpStatusCode::isError,
                        (request, response) -> READER.reply(
                                        Body.read(response.getBody(), Limits.DEFAULT),
                                        response.getStatusCode().value(),
                                        name -> response.getHeaders().getOrEmpty(name))
                                .orThrow())
                .build();
        assertEquals("{}", spring(client, server.at("/fine", ChatServer.Answer.json(200, "{}"))));
        ChatException exception = assertThrows(ChatException.class, () -> spring(client, failing()));
        assertEquals(130429, exception.report().intCode());
        assertEquals(Optional.of(Duration.ofSeconds(17)), exception.report().retryAfter());
    }

    private static String spring(RestClient client, URI uri) {
        return Optional.ofNullable(client.get().uri(uri).retrieve().body(String.class))
                .orElseThrow();
    }

    private static URI failing() {
        return server.at(
                "/failing",
                new ChatServer.Answer(
                        429,
                        "application/json",
                        Map.of("Retry-After", "17"),
                        "{\"error\":{\"code\":130429}}".getBytes(StandardCharsets.UTF_8)));
    }
}
