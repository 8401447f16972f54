package dev.casebook.whatsapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.json.Body;
import dev.casebook.json.ReadReply;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
    private static AnswerServer server;

    @BeforeAll
    static void start() {
        server = new AnswerServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** OkHttp. */
    private static final class OkHttpCalls {
        private final OkHttpClient client = new OkHttpClient();
        private final WhatsAppReader reader = WhatsAppReader.create();

        ReadReply<WhatsAppException> send(Request request) throws IOException {
            try (Response response = client.newCall(request).execute()) {
                Body body = Body.of(response.body().bytes());
                return reader.reply(body, response.code(), response.headers()::values)
                        .orThrow();
            }
        }
    }

    /** Spring. */
    private static RestClient spring(WhatsAppReader reader) {
        return RestClient.builder()
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {
                    Body body = Body.read(response.getBody(), reader.limits());
                    reader.reply(body, response.getStatusCode().value(), response.getHeaders()::getOrEmpty)
                            .orThrow();
                })
                .build();
    }

    @Test
    void okHttp() throws IOException {
        OkHttpCalls calls = new OkHttpCalls();
        assertEquals(List.of(), calls.send(request(sent())).errors());
        check(assertThrows(RateLimitHitException.class, () -> calls.send(request(limit()))));
    }

    @Test
    void spring() {
        RestClient client = spring(WhatsAppReader.create());
        assertEquals("{}", client.get().uri(sent()).retrieve().body(String.class));
        check(assertThrows(
                RateLimitHitException.class,
                () -> client.get().uri(limit()).retrieve().body(String.class)));
    }

    /** Each Java block of the page stands in one of these tests. */
    @Test
    void thePageShowsWhatIsTestedHere() throws IOException {
        String page = Files.readString(Path.of("../../docs/reading.md"));
        StringBuilder sources = new StringBuilder();
        for (String test : List.of("CallsTest", "OtherClientsTest", "ReadingTest")) {
            sources.append(plain(Files.readString(Path.of("src/test/java/dev/casebook/whatsapp/" + test + ".java"))));
        }
        List<String> blocks = Pattern.compile("(?s)```java\n(.*?)```")
                .matcher(page)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        assertTrue(blocks.size() >= 4, () -> blocks.size() + " blocks");
        blocks.forEach(block -> assertTrue(sources.indexOf(plain(block)) >= 0, block));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void check(RateLimitHitException exception) {
        assertEquals(Optional.of(Duration.ofSeconds(17)), exception.report().retryAfter());
        assertEquals(429, exception.report().httpStatus().orElseThrow());
    }

    private static Request request(URI uri) {
        return new Request.Builder().url(uri.toString()).build();
    }

    private static URI sent() {
        return server.at("/sent", AnswerServer.Answer.json(200, "{}"));
    }

    private static URI limit() {
        return server.at(
                "/limit",
                AnswerServer.Answer.json(429, "{\"error\":{\"code\":130429}}").with("Retry-After", "17"));
    }
}
