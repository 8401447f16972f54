package dev.casebook.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Outcome;
import dev.casebook.testing.AnswerServer;
import dev.casebook.testing.AnswerServer.Answer;
import dev.casebook.testing.PageExamples;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs the examples of the page and of the README. */
class HttpExamplesTest {
    private static final Path README = Path.of("../../README.md");
    private static final Pattern SECTION = Pattern.compile("(?ms)^## HTTP\n(.*?)^## ");

    /** The page and its section of the README. */
    private static List<String> pages() throws IOException {
        Matcher section = SECTION.matcher(Files.readString(README, UTF_8));
        assertTrue(section.find());
        return List.of(PageExamples.page("http.md"), section.group(1));
    }

    @Test
    void containsEveryExampleOfPages() throws IOException {
        PageExamples.assertIn(getClass(), 3, pages());
    }

    @Test
    void runsExamples() throws Exception {
        assertEquals("", answerTo(200));
        assertEquals("wait: RetryAfter[delay=PT7S, maxRetries=6]", answerTo(429));
        assertEquals("correct the request: 404 Not Found", answerTo(404));
        assertEquals("try again later", answerTo(503));
        assertEquals("check first whether it was done", answerTo(500));
    }

    private static String answerTo(int status) throws Exception {
        try (AnswerServer server =
                AnswerServer.answering(asked -> Answer.empty(status).with("Retry-After", "7"))) {
            return answer(
                    HttpClient.newHttpClient(),
                    HttpRequest.newBuilder(server.at("/")).build());
        }
    }

    private static String fetch(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> reply = client.send(request, HttpResponse.BodyHandlers.ofString());
        Optional<HttpException> error = Http.from(reply); // empty below 400
        if (error.isPresent()) {
            throw error.get();
        }
        return reply.body();
    }

    private static String answer(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        try {
            return fetch(client, request);
        } catch (TooManyRequestsException busy) {
            return "wait: " + busy.advice(); // what Retry-After says, or the catalogue
        } catch (ClientException wrong) {
            return "correct the request: " + wrong.getMessage();
        } catch (ServerException broken) {
            return broken.outcome() == Outcome.UNKNOWN ? "check first whether it was done" : "try again later";
        }
    }
}
