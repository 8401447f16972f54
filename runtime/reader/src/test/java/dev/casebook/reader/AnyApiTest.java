package dev.casebook.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.ErrorReport;
import dev.casebook.ProblemDetails;
import dev.casebook.envelope.EnvelopeSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Bodies in the forms of many APIs. */
class AnyApiTest {
    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_000), ZoneOffset.UTC);

    @Test
    void readsReplyWithFlagAsErrorWhateverTheStatus() {
        assertEquals("no_room", codes(AnyApi.FLAG, 200, "{\"ok\":false,\"error\":\"no_room\",\"needed\":\"room\"}"));
        assertEquals("no_room", codes(AnyApi.FLAG, 429, "{\"ok\":false,\"error\":\"no_room\"}"));
        assertEquals("", codes(AnyApi.FLAG, 200, "{\"ok\":true,\"room\":\"R1\",\"error\":\"none\"}"));
        assertEquals(
                "no_guest,no_guest",
                codes(AnyApi.FLAG, 200, "{\"errors\":[{\"error\":\"no_guest\"}],\"error\":\"no_guest\",\"ok\":false}"));
    }

    @Test
    void decidesConditionThatArrivesAfterItsPlace() {
        assertEquals("no_room", codes(AnyApi.FLAG, 200, "{\"error\":\"no_room\",\"ok\":false}"));
        assertEquals("", codes(AnyApi.FLAG, 200, "{\"error\":\"no_room\",\"ok\":true}"));
        assertEquals(
                "A", codes(AnyApi.STATUS, 400, "{\"details\":{\"causes\":[{\"reason\":\"A\"}]},\"kind\":\"Status\"}"));
        assertEquals(
                "NO_CODE",
                codes(AnyApi.STATUS, 400, "{\"details\":{\"causes\":[{\"reason\":\"A\"}]},\"kind\":\"Pod\"}"));
        assertEquals("B", codes(AnyApi.ALTERNATIVES, 400, "{\"error\":{\"old\":\"A\",\"new\":\"B\"},\"version\":2}"));
        assertEquals("A", codes(AnyApi.ALTERNATIVES, 400, "{\"error\":{\"old\":\"A\",\"new\":\"B\"},\"version\":1.0}"));
    }

    @Test
    void countsErrorOfUnfinishedBodyInFailureAndNotInSuccess() {
        String cut = "{\"details\":{\"causes\":[{\"reason\":\"A\"}]},\"code\":";
        assertEquals("TRUNCATED,A", codes(AnyApi.STATUS, 400, cut));
        ReadReply<ChatException> success = read(AnyApi.STATUS, 200, cut, ReplyHeaders.none());
        assertEquals("TRUNCATED", codes(success.errors()));
        assertEquals(0, success.errors().get(0).unreadable().orElseThrow().firstBytes().length);
    }

    @Test
    void findsErrorsAtAnyDepthWithTheirLocation() {
        String body = """
                {"code":7,"message":"m","errors":{"a":{"0":{"_errors":[{"code":"X"}]},"b/c":{"_errors":[{"code":"Y"}]}}}}""";
        List<ReadError<ChatException>> errors =
                read(AnyApi.FORM, 400, body, ReplyHeaders.none()).errors();
        assertEquals("7,X,Y", codes(errors));
        assertEquals(
                Map.of("at", "/errors/a/0/_errors/0"), errors.get(1).report().fields());
        assertEquals(
                Map.of("at", "/errors/a/b~1c/_errors/0"), errors.get(2).report().fields());
        assertEquals("NO_CODE", codes(AnyApi.FORM, 429, "{\"message\":\"slow down\",\"retry_after\":64.57}"));
        assertEquals("", codes(AnyApi.FORM, 200, "{\"id\":\"1\",\"code\":\"secret\"}"));
    }

    @Test
    void readsWaitingTimesWithFractionsAndUnits() {
        assertEquals(
                Optional.of(Duration.ofMillis(64_570)),
                first(AnyApi.FORM, 429, "{\"code\":9,\"retry_after\":64.57}").retryAfter());
        assertEquals(
                Optional.of(Duration.ofMillis(34_500)),
                first(AnyApi.DETAILS, 429, "{\"error\":{\"status\":\"S\",\"details\":[{\"retryDelay\":\"34.5s\"},{}]}}")
                        .retryAfter());
    }

    @Test
    void readsKindOfObjectAsCondition() {
        String failure = "{\"kind\":\"Status\",\"status\":\"Failure\",\"reason\":\"Gone\",\"code\":410}";
        assertEquals("Gone", codes(AnyApi.STATUS, 410, failure));
        assertEquals("Gone", codes(AnyApi.STATUS, 200, failure));
        assertEquals("", codes(AnyApi.STATUS, 200, "{\"kind\":\"Status\",\"status\":\"Success\",\"code\":200}"));
        assertEquals(
                "",
                codes(AnyApi.STATUS, 200, "{\"kind\":\"Pod\",\"status\":{\"reason\":\"Evicted\"},\"reason\":\"r\"}"));
    }

    @Test
    void readsStatusAsCode() {
        assertEquals("404", codes(AnyApi.REST, 404, "{\"message\":\"Not Found\"}"));
        assertEquals("404", codes(AnyApi.REST, 404, ""));
        assertEquals("HTML", codes(AnyApi.REST, 502, "<html>"));
        assertEquals("422,gone", codes(AnyApi.REST, 422, "{\"errors\":[\"[gone] it is\"],\"status\":\"422\"}"));
        assertEquals("422", codes(AnyApi.REST, 422, "{\"errors\":[\"sorry\"],\"status\":\"422\"}"));
        assertEquals("422,missing", codes(AnyApi.REST, 422, "{\"status\":\"422\",\"errors\":{\"code\":\"missing\"}}"));
        assertEquals("", codes(AnyApi.REST, 302, "{\"status\":\"moved\"}"));
    }

    @Test
    void readsWaitingTimeOnlyIfItsConditionHolds() {
        Map<String, List<String>> none = Map.of("X-RateLimit-Reset", List.of("1030"));
        Map<String, List<String>> left =
                Map.of("X-RateLimit-Reset", List.of("1030"), "X-RateLimit-Remaining", List.of("0"));
        assertEquals(Optional.empty(), first(AnyApi.REST, 403, "{}", none).retryAfter());
        assertEquals(
                Optional.of(Duration.ofSeconds(30)),
                first(AnyApi.REST, 403, "{}", left).retryAfter());
    }

    @Test
    void readsPartialResultsAndBatches() {
        assertEquals(
                "SLOW", codes(AnyApi.GRAPH, 200, "{\"data\":null,\"errors\":[{\"extensions\":{\"code\":\"SLOW\"}}]}"));
        assertEquals("NO_CODE", codes(AnyApi.GRAPH, 200, "{\"errors\":[{\"message\":\"m\"}]}"));
        assertEquals("BLANK", codes(AnyApi.GRAPH, 200, "{\"data\":{\"a\":{\"userErrors\":[{\"code\":\"BLANK\"}]}}}"));
        String batch = "[{\"id\":1,\"result\":\"0x1\"},{\"id\":2,\"error\":{\"code\":-32601}}]";
        ReadReply<ChatException> reply = read(AnyApi.RPC, 200, batch, ReplyHeaders.none());
        assertFalse(reply.failed());
        assertEquals("-32601", codes(reply.errors()));
        assertEquals(Map.of("at", "/1/error"), reply.errors().get(0).report().fields());
        assertEquals("", codes(AnyApi.RPC, 200, "{\"result\":\"0x1\",\"error\":null}"));
    }

    @Test
    void readsTextBesideObject() {
        assertEquals("bad_grant", codes(AnyApi.PAYMENT, 400, "{\"error\":\"bad_grant\"}"));
        assertEquals("declined", codes(AnyApi.PAYMENT, 402, "{\"error\":{\"code\":\"declined\",\"type\":\"card\"}}"));
        ErrorReport report =
                first(AnyApi.PAYMENT, 429, "{\"error\":{\"code\":\"rate\"}}", Map.of("Should-Retry", List.of("true")));
        assertEquals(Optional.of(true), report.transientError());
    }

    @Test
    void takesValuesOfOneErrorFromOneElement() {
        String body = """
                {"error":{"status":"DENIED","details":[{"@type":"type.example.com/Help","domain":"help"},
                {"@type":"type.example.com/ErrorInfo","reason":"OFF","domain":"a"},
                {"@type":"type.example.com/ErrorInfo","domain":"b"}]}}""";
        ErrorReport report = first(AnyApi.DETAILS, 403, body);
        assertEquals("OFF", report.code());
        assertEquals(Map.of("domain", "a"), report.fields());
        assertEquals(
                "DENIED",
                codes(AnyApi.DETAILS, 403, "{\"error\":{\"status\":\"DENIED\",\"details\":[{\"reason\":\"X\"}]}}"));
    }

    @Test
    void readsDeepestCodeAndCodeOfHeader() {
        String nested =
                "{\"error\":{\"code\":\"A\",\"innererror\":{\"code\":\"B\",\"innererror\":{\"code\":\"C\"},\"x\":{\"y\":{\"z\":{}}}}}}";
        assertEquals("C", codes(AnyApi.NESTED, 400, nested));
        assertEquals("A,X", codes(AnyApi.NESTED, 400, "{\"error\":{\"code\":\"A\",\"details\":[{\"code\":\"X\"}]}}"));
        ReplyHeaders headers = ReplyHeaders.of(Map.of("X-Error-Code", List.of("H")));
        assertEquals("H", codes(read(AnyApi.NESTED, 404, "", headers).errors()));
        assertEquals("H", codes(read(AnyApi.NESTED, 404, "<Error/>", headers).errors()));
        assertEquals("EMPTY", codes(AnyApi.NESTED, 404, ""));
    }

    @Test
    void findsCodeInTextByTemplates() {
        for (String type : List.of("com.example#Gone", "Gone", "Gone:http://example.com/", "a.b#Gone:x")) {
            assertEquals("Gone", codes(AnyApi.NAMESPACE, 400, "{\"__type\":\"" + type + "\"}"), type);
        }
        ReplyHeaders headers = ReplyHeaders.of(Map.of("x-error-type", List.of("Gone:http://example.com/")));
        assertEquals("Gone", codes(read(AnyApi.NAMESPACE, 400, "{}", headers).errors()));
        assertEquals(
                "Cancelled,Failed",
                codes(
                        AnyApi.NAMESPACE,
                        400,
                        "{\"__type\":\"Cancelled\",\"reasons\":[{\"Code\":\"None\"},{\"Code\":\"Failed\"}]}"));
        String labels = "{\"__type\":\"Gone\",\"labels\":[\"Other\",\"Transient\",\"More\"]}";
        assertEquals(Optional.of(true), first(AnyApi.NAMESPACE, 400, labels).transientError());
        assertEquals(
                Optional.empty(),
                first(AnyApi.NAMESPACE, 400, "{\"__type\":\"Gone\",\"labels\":[\"Other\"]}")
                        .transientError());
    }

    @Test
    void leavesPersonalValuesOutOfEverythingForOthers() {
        String body = "{\"ok\":false,\"error\":\"no_room\",\"phone\":\"+15550100\",\"needed\":\"n\"}";
        ReadError<ChatException> error =
                read(AnyApi.FLAG, 200, body, ReplyHeaders.none()).errors().get(0);
        ErrorReport report = error.report();
        assertEquals(Map.of("phone", "+15550100"), report.context());
        assertTrue(report.isPersonal("phone"));
        assertFalse(report.isPersonal("needed"));
        assertEquals(Map.of(), report.publicContext());
        assertEquals(Map.of("needed", "n"), report.publicFields());
        ChatException exception = error.exception();
        ProblemDetails problem = ProblemDetails.of(exception);
        String shown = exception + " " + report + exception.tags() + problem
                + report.toBuilder().build();
        assertFalse(shown.contains("5550100"), shown);
        assertTrue(report.toBuilder().build().isPersonal("phone"));
    }

    @Test
    void countsSuccessWithCode() {
        assertEquals("bad", codes(AnyApi.WITH_CODE, 200, "{\"error\":\"bad\"}"));
        assertEquals("", codes(AnyApi.WITH_CODE, 200, "{\"token\":\"secret\"}"));
        assertEquals("", codes(AnyApi.WITH_CODE, 200, "{\"error\":{\"token\":\"secret\"}}"));
    }

    @Test
    void failsOnlyWithStatusFrom400OrWithoutStatus() {
        for (int status : new int[] {400, 499, 500, 599, 0, -1, 600}) {
            assertTrue(
                    read(AnyApi.FORM, status, "{\"code\":1}", ReplyHeaders.none())
                            .failed(),
                    "status " + status);
        }
        for (int status : new int[] {100, 200, 204, 301, 304, 399}) {
            assertFalse(
                    read(AnyApi.FORM, status, "{\"code\":1}", ReplyHeaders.none())
                            .failed(),
                    "status " + status);
        }
    }

    @Test
    void errorsThatWaitDoNotCountForTheLimit() {
        StringBuilder causes = new StringBuilder("{\"details\":{\"causes\":[");
        for (int i = 0; i < 5_000; i++) {
            causes.append(i == 0 ? "" : ",").append("{\"reason\":\"A\"}");
        }
        assertEquals("Gone", codes(AnyApi.STATUS, 400, causes + "]},\"kind\":\"Pod\",\"reason\":\"Gone\"}"));
        List<ReadError<ChatException>> errors = read(
                        AnyApi.STATUS, 400, causes + "]},\"kind\":\"Status\",\"reason\":\"Gone\"}", ReplyHeaders.none())
                .errors();
        assertEquals(1_001, errors.size());
        assertEquals("TOO_MANY_ERRORS", codes(errors.subList(1_000, 1_001)));
    }

    private static ErrorReport first(EnvelopeSpec spec, int status, String body) {
        return first(spec, status, body, Map.of());
    }

    private static ErrorReport first(EnvelopeSpec spec, int status, String body, Map<String, List<String>> headers) {
        return read(spec, status, body, ReplyHeaders.of(headers))
                .errors()
                .get(0)
                .report();
    }

    private static String codes(EnvelopeSpec spec, int status, String body) {
        return codes(read(spec, status, body, ReplyHeaders.none()).errors());
    }

    private static String codes(List<ReadError<ChatException>> errors) {
        return errors.stream()
                .map(error -> error.unreadable()
                        .map(body -> body.reason().toString())
                        .orElse(error.report().code()))
                .collect(Collectors.joining(","));
    }

    private static ReadReply<ChatException> read(EnvelopeSpec spec, int status, String body, ReplyHeaders headers) {
        return ErrorReader.of(spec, ChatException.FACTORY).withClock(CLOCK).reply(Body.ofText(body), status, headers);
    }
}
