package dev.casebook.http.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.casebook.envelope.Extent;
import dev.casebook.reader.Body;
import dev.casebook.reader.ErrorReader;
import dev.casebook.reader.Limits;
import dev.casebook.reader.ReadReply;
import dev.casebook.testing.AnswerServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
    private final ErrorReader<CallException> reader = CallException.REPLIES;

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
    void okHttp() throws IOException {
        OkHttpClient client = new OkHttpClient();
        assertEquals(
                Extent.ITEM,
                okHttp(client, server.at("/fine", AnswerServer.Answer.json(200, "{}")))
                        .extent());
        CallException exception = assertThrows(CallException.class, () -> okHttp(client, failing()));
        assertEquals(130429, exception.report().intCode().orElseThrow());
        assertEquals(Optional.of(Duration.ofSeconds(17)), exception.report().retryAfter());
    }

    private ReadReply<CallException> okHttp(OkHttpClient client, URI uri) throws IOException {
        Request request = new Request.Builder().url(uri.toString()).build();
        try (Response response = client.newCall(request).execute()) {
            Body body = Body.wrap(response.body().bytes());
            return reader.reply(body, response.code(), response.headers()::values)
                    .orThrow();
        }
    }

    @Test
    void spring() {
        RestClient client = RestClient.builder()
                .defaultStatusHandler(
                        HttpStatusCode::isError,
                        (request, response) -> reader.reply(
                                        Body.read(response.getBody(), Limits.DEFAULT),
                                        response.getStatusCode().value(),
                                        name -> response.getHeaders().getOrEmpty(name))
                                .orThrow())
                .build();
        assertEquals("{}", spring(client, server.at("/fine", AnswerServer.Answer.json(200, "{}"))));
        CallException exception = assertThrows(CallException.class, () -> spring(client, failing()));
        assertEquals(130429, exception.report().intCode().orElseThrow());
        assertEquals(Optional.of(Duration.ofSeconds(17)), exception.report().retryAfter());
    }

    @Test
    void containsLinesOfPage() throws IOException {
        List<String> here = lines("src/test/java/dev/casebook/http/client/OtherClientsTest.java");
        List<String> shown = shown(lines("../../docs/reading.md"));
        assertEquals(12, shown.size());
        assertEquals(
                List.of(), shown.stream().filter(line -> !here.contains(line)).toList());
    }

    private static List<String> shown(List<String> page) {
        List<String> rest = page.subList(page.indexOf("## Other clients") + 1, page.size());
        List<String> clients =
                rest.stream().takeWhile(line -> !line.startsWith("## ")).toList();
        return clients.subList(clients.indexOf("```java"), clients.lastIndexOf("```")).stream()
                .filter(line -> line.contains("(") || line.startsWith("."))
                .toList();
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream().map(String::strip).toList();
    }

    private static String spring(RestClient client, URI uri) {
        return Optional.ofNullable(client.get().uri(uri).retrieve().body(String.class))
                .orElseThrow();
    }

    private static URI failing() {
        return server.at(
                "/failing",
                AnswerServer.Answer.json(429, "{\"error\":{\"code\":130429}}").with("Retry-After", "17"));
    }
}
