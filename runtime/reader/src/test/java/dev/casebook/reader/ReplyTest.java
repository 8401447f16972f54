package dev.casebook.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.ErrorReport;
import dev.casebook.UnreadableBody;
import dev.casebook.envelope.Extent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReplyTest {
    @Test
    void readsEveryPartOfError() {
        ErrorReport report = only(400, """
                {"error":{"message":"(#100) no such thing","type":"OAuthException","code":100,
                 "error_subcode":33,"is_transient":false,"error_user_title":"Não","error_user_msg":"Tente",
                 "error_data":{"messaging_product":"chat","details":"look \\"there\\"","blame_field_specs":[["a"],["b"]]},
                 "fbtrace_id":"AbC"}}""").report();
        assertEquals(100, report.intCode().orElseThrow());
        assertEquals(33, report.intSubcode().orElseThrow());
        assertEquals("(#100) no such thing", report.message().orElseThrow());
        assertEquals("look \"there\"", report.details().orElseThrow());
        assertEquals("AbC", report.traceId().orElseThrow());
        assertEquals(false, report.transientError().orElseThrow());
        assertEquals("OAuthException", report.type().orElseThrow());
        assertEquals("Não", report.userTitle().orElseThrow());
        assertEquals("Tente", report.userText().orElseThrow());
        assertEquals("[[\"a\"],[\"b\"]]", report.field("blame").orElseThrow());
        assertEquals(OptionalInt.of(400), report.httpStatus());
    }

    @Test
    void keepsSubcodeThatIsNoNumberAsText() {
        ErrorReport report = only(400, "{\"error\":{\"code\":1,\"error_subcode\":\"new_kind\"}}")
                .report();
        assertEquals("new_kind", report.subcode());
        assertTrue(report.intSubcode().isEmpty());
    }

    @Test
    void readsJsonInsideText() {
        ErrorReport report = only(
                        400,
                        "{\"error\":{\"error_data\":\"\\n{\\\"checkpoint_flow_id\\\":\\\"207\\\",\\\"details\\\":\\\"d\\\"}\\n\",\"code\":190}}")
                .report();
        assertEquals(190, report.intCode().orElseThrow());
        assertEquals("207", report.field("checkpoint").orElseThrow());
        assertEquals("d", report.details().orElseThrow());
    }

    @Test
    void keepsTextThatIsNoJson() {
        for (String text : List.of("plain words", "{broken", "[1,", "17")) {
            ErrorReport report = only(400, "{\"error\":{\"code\":190,\"error_data\":\"" + text + "\"}}")
                    .report();
            assertEquals(text, report.details().orElseThrow());
        }
    }

    @Test
    void errorsInsideATextAreFoundAndABrokenTextIsNotLost() {
        List<ReadError<ChatException>> errors = read(400, """
                [{"code":400,"body":"{\\"error\\":{\\"code\\":100}}"},
                 {"code":200,"body":"{\\"id\\":\\"1\\"}"},
                 {"code":500,"body":"{\\"error\\":{\\"code\\":1"},
                 {"code":502,"body":"<html>"},
                 {"code":400,"body":"{\\"error\\":{\\"code\\":2}}"}]""").errors();
        assertEquals(List.of("100", "TRUNCATED", "HTML", "2"), DecidedCasesTest.codes(errors));
        assertEquals("{\"code\":1", text(errors.get(1).unreadable().orElseThrow()));
    }

    @Test
    void returnsWholeBodyOfSuccess() {
        for (String body :
                List.of("{\"messages\":[{\"id\":\"1\"}]}", "{\"error\":null}", "[]", "true", "null", "", " ")) {
            ReadReply<ChatException> reply = read(200, body);
            assertFalse(reply.failed(), body);
            assertEquals(List.of(), reply.errors());
            assertEquals(List.of(new SuccessPart("", 0, body.length())), reply.successParts());
            assertTrue(reply.exception().isEmpty());
        }
    }

    @Test
    void failsSuccessStatusWithRequestError() {
        for (int status : new int[] {200, 206, 302, 400, 503, 0, 999}) {
            ReadReply<ChatException> reply = read(status, "{\"error\":{\"code\":131201}}");
            assertTrue(reply.failed());
            assertEquals(
                    131201, reply.exception().orElseThrow().report().intCode().orElseThrow());
        }
    }

    @Test
    void errorsAboutItemsDoNotFailASuccess() {
        ReadReply<ChatException> reply = read(200, """
                {"health_status":{"entities":[
                  {"id":"1","errors":[{"error_code":141002,"error_description":"not approved","possible_solution":"edit"}]},
                  {"id":"2"},
                  {"errors":[{"error_code":138024}],"id":"3"}]}}""");
        assertFalse(reply.failed());
        assertEquals(List.of("141002", "138024"), DecidedCasesTest.codes(reply.errors()));
        assertEquals(Map.of("entity", "1"), reply.errors().get(0).report().context());
        assertEquals("edit", reply.errors().get(0).report().field("solution").orElseThrow());
        assertEquals(Map.of("entity", "3"), reply.errors().get(1).report().context());
        assertEquals(Extent.ITEM, reply.errors().get(1).extent());
    }

    @Test
    void readsCodeAsTextInsideObjectOfElements() {
        assertEquals(
                List.of("4233041"),
                DecidedCasesTest.codes(read(200, "{\"failed_flows\":{\"0\":{\"error_code\":\"4233041\"}}}")
                        .errors()));
    }

    @Test
    void findsSuccessPartBesideErrors() {
        String part =
                "{\"added_users\":[{\"wa_id\":\"é1\"}],\"failed_users\":[{\"wa_id\":\"2\",\"errors\":[{\"code\":139102}]}]}";
        String body = "\ufeff { \"x\":\"é\", \"block_users\" : " + part + " , \"error\":{\"code\":139100}}";
        ReadReply<ChatException> reply = read(200, body);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("139102", "139100"), DecidedCasesTest.codes(reply.errors()));
        assertEquals(Map.of("wa-id", "2"), reply.errors().get(0).report().context());
        assertEquals(1, reply.successParts().size());
        assertEquals("/block_users", reply.successParts().get(0).pointer());
        assertEquals(part, new String(reply.successParts().get(0).in(Body.wrap(bytes)), StandardCharsets.UTF_8));
    }

    @Test
    void throwsMostSpecificErrorAndSuppressesOthers() {
        ReadReply<ChatException> reply = read(400, """
                {"block_users":{"failed_users":[{"errors":[{"code":1},"a"]}]},"errors":["b"],"error":{"code":2}}""");
        ChatException exception = reply.exception().orElseThrow();
        assertEquals(2, exception.report().intCode().orElseThrow());
        assertEquals(3, exception.getSuppressed().length);
        assertTrue(exception.getStackTrace().length > 0);
        assertEquals(0, exception.getSuppressed()[0].getStackTrace().length);
    }

    @Test
    void showsBytesOfUnreadableElement() {
        List<ReadError<ChatException>> errors = read(400, "{\"errors\":[{\"code\":1},{\"title\":\"é\"} ,\"text\"]}")
                .errors();
        assertEquals(List.of("1", "NO_CODE", "NOT_AN_OBJECT"), DecidedCasesTest.codes(errors));
        assertEquals("{\"title\":\"é\"}", text(errors.get(1).unreadable().orElseThrow()));
        assertEquals("é", errors.get(1).report().title().orElseThrow());
        assertEquals("text", errors.get(2).report().message().orElseThrow());
    }

    @Test
    void ignoresSuccessOfOtherContentType() {
        ReplyHeaders image = ReplyHeaders.of(Map.of("content-type", List.of("image/jpeg")));
        assertFalse(
                Chat.REPLIES.reply(Body.wrap(new byte[] {-1, -40}), 200, image).failed());
        assertTrue(Chat.REPLIES
                .reply(Body.wrap(new byte[] {-1, -40}), 200, ReplyHeaders.none())
                .failed());
    }

    private static String text(UnreadableBody body) {
        return new String(body.firstBytes(), StandardCharsets.UTF_8);
    }

    private static ReadError<ChatException> only(int status, String body) {
        List<ReadError<ChatException>> errors = read(status, body).errors();
        assertEquals(1, errors.size());
        assertTrue(errors.get(0).unreadable().isEmpty());
        return errors.get(0);
    }

    private static ReadReply<ChatException> read(int status, String body) {
        return Chat.REPLIES.reply(Body.ofText(body), status, ReplyHeaders.none());
    }
}
