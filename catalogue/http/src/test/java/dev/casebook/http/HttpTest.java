package dev.casebook.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Advice;
import dev.casebook.Outcome;
import dev.casebook.testing.AnswerServer;
import dev.casebook.testing.AnswerServer.Answer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a real server and the JDK's client. */
class HttpTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static AnswerServer server;

    /** Answers {@code /429?120} with status 429 and {@code Retry-After: 120}. */
    @BeforeAll
    static void start() {
        server = AnswerServer.answering(asked -> {
            Answer answer = Answer.empty(Integer.parseInt(asked.getPath().substring(1)));
            return asked.getQuery() == null ? answer : answer.with("Retry-After", asked.getQuery());
        });
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void returnsErrorOfRegisteredStatus() throws Exception {
        HttpException gone = Http.from(get("/410")).orElseThrow();
        assertInstanceOf(GoneException.class, gone);
        assertInstanceOf(ClientException.class, gone);
        assertEquals(410, gone.code());
        assertEquals(OptionalInt.of(410), gone.report().httpStatus());
        assertEquals(new Advice.GiveUp(), gone.advice());
        assertEquals(Optional.of(HttpError.GONE), gone.error());
        assertEquals("410 Gone", gone.getMessage());
    }

    @Test
    void returnsUnrecognizedOfCategoryForUnregisteredStatus() throws Exception {
        HttpException client = Http.from(get("/499")).orElseThrow();
        assertInstanceOf(UnrecognizedClientException.class, client);
        HttpException server = Http.from(get("/599")).orElseThrow();
        assertInstanceOf(UnrecognizedServerException.class, server);
        assertInstanceOf(ServerException.class, server);
        assertEquals(599, server.code());
    }

    @Test
    void returnsUnrecognizedForOtherStatus() {
        HttpException odd = Http.of(999, headers(Map.of())).orElseThrow();
        assertInstanceOf(UnrecognizedHttpException.class, odd);
        assertEquals(999, odd.code());
        assertEquals(OptionalInt.empty(), odd.report().httpStatus());
    }

    @Test
    void returnsNothingForSuccess() throws Exception {
        assertEquals(Optional.empty(), Http.from(get("/200")));
        assertEquals(Optional.empty(), Http.from(get("/304")));
    }

    @Test
    void followsRetryAfterInSeconds() throws Exception {
        HttpException busy = Http.from(get("/429?120")).orElseThrow();
        assertInstanceOf(TooManyRequestsException.class, busy);
        assertEquals(Optional.of(Duration.ofMinutes(2)), busy.report().retryAfter());
        assertEquals(new Advice.RetryAfter(Duration.ofMinutes(2)), busy.advice());
    }

    @Test
    void countsRetryAfterDateFromClockOfServer() {
        HttpException down = Http.of(
                        503,
                        headers(Map.of(
                                "Date", "Fri, 31 Dec 1999 23:58:59 GMT",
                                "Retry-After", "Fri, 31 Dec 1999 23:59:59 GMT")))
                .orElseThrow();
        assertEquals(new Advice.RetryAfter(Duration.ofMinutes(1)), down.advice());
    }

    @Test
    void doesNotRetryOtherAdviceAfterRetryAfter() throws Exception {
        HttpException wrong = Http.from(get("/422?60")).orElseThrow();
        assertEquals(Optional.of(Duration.ofMinutes(1)), wrong.report().retryAfter());
        assertEquals(new Advice.FixRequest(), wrong.advice());
    }

    @Test
    void letsRetryAfterDecideWhetherTooLargeIsTemporary() throws Exception {
        HttpException now = Http.from(get("/413?60")).orElseThrow();
        assertEquals(new Advice.RetryAfter(Duration.ofMinutes(1)), now.advice());
        HttpException always = Http.from(get("/413")).orElseThrow();
        assertEquals(new Advice.FixRequest(), always.advice());
    }

    @Test
    void followsCatalogueWithoutRetryAfter() throws Exception {
        assertEquals(
                Advice.RetryWithBackoff.DEFAULT,
                Http.from(get("/503")).orElseThrow().advice());
    }

    @Test
    void doesNotRetryUnknownOutcome() throws Exception {
        assertEquals(Outcome.UNKNOWN, Http.from(get("/504")).orElseThrow().outcome());
        assertEquals(Outcome.UNKNOWN, Http.from(get("/599")).orElseThrow().outcome());
        assertEquals(Outcome.REJECTED, Http.from(get("/503")).orElseThrow().outcome());
    }

    @Test
    void throwsWhereReplyIsRead() throws Exception {
        StackTraceElement[] trace = Http.from(get("/404")).orElseThrow().getStackTrace();
        assertTrue(
                List.of(trace).stream().anyMatch(frame -> frame.getMethodName().equals("throwsWhereReplyIsRead")));
    }

    private static HttpResponse<Void> get(String path) throws Exception {
        URI address = server.at(path);
        return CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
    }

    private static HttpHeaders headers(Map<String, String> headers) {
        Map<String, List<String>> lists = new HashMap<>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return HttpHeaders.of(lists, (name, value) -> true);
    }
}
