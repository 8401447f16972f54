package dev.casebook.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.ErrorReport;
import dev.casebook.envelope.CodeKind;
import dev.casebook.envelope.EnvelopeSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {
    private static final String MANY = """
            {"object":"chat_account","entry":[
              {"changes":[
                {"value":{
                   "statuses":[
                     {"errors":[{"code":131053,"title":"Media","error_data":{"details":"too big"}}],
                      "timestamp":"1677783372","status":"failed","recipient_id":"4900","id":"m1"},
                     {"id":"m2","status":"delivered","recipient_id":"4901","timestamp":1677783373},
                     {"id":"m3","status":"failed","errors":[{"title":"no code"},17,{"code":131026}]}],
                   "errors":[{"code":0,"message":"call","href":"/docs"}],
                   "metadata":{"phone_number_id":"P1"}},
                 "field":"messages"}],
               "id":"A1"},
              {"id":"A2","changes":[
                {"field":"history","value":{"history":[{"errors":[{"code":2593109}]}]}},
                {"field":"messages","value":{"messages":[
                   {"from":"4902","id":"m4","errors":[{"code":131051,"details":"unsupported","title":"Sentence"}]}]}}]}]}
            """;

    @Test
    void readsErrorsInOrderPastUnreadableOne() {
        assertEquals(
                List.of("131053", "NO_CODE", "NOT_AN_OBJECT", "131026", "0", "2593109", "131051"),
                DecidedCasesTest.codes(read(MANY)));
    }

    @Test
    void readsContextAfterErrors() {
        List<ReadError<ChatException>> errors = read(MANY);
        assertEquals(
                Map.of(
                        "account", "A1",
                        "field", "messages",
                        "phone-number-id", "P1",
                        "message-id", "m1",
                        "recipient", "4900",
                        "status", "failed",
                        "timestamp", "1677783372"),
                errors.get(0).report().context());
        assertEquals("m3", errors.get(1).report().context().get("message-id"), "also of what cannot be read");
        assertEquals(
                Map.of("account", "A1", "field", "messages", "phone-number-id", "P1"),
                errors.get(4).report().context());
        assertEquals(
                Map.of("account", "A2", "field", "history"),
                errors.get(5).report().context());
        assertEquals(
                Map.of("account", "A2", "field", "messages", "message-id", "m4", "sender", "4902"),
                errors.get(6).report().context());
    }

    @Test
    void detailsStandInAnObjectOrBesideTheCode() {
        List<ReadError<ChatException>> errors = read(MANY);
        assertEquals("too big", errors.get(0).report().details().orElseThrow());
        ErrorReport old = errors.get(6).report();
        assertEquals("unsupported", old.details().orElseThrow());
        assertEquals("Sentence", old.title().orElseThrow());
        assertEquals("/docs", errors.get(4).report().link().orElseThrow());
        assertTrue(old.httpStatus().isEmpty());
    }

    @Test
    void fillsStackTraceOnlyWhenThrown() {
        ReadError<ChatException> error = read(MANY).get(0);
        assertEquals(0, error.withoutStackTrace().getStackTrace().length);
        assertTrue(List.of(error.exception().getStackTrace()).stream()
                .anyMatch(frame -> frame.getMethodName().equals("fillsStackTraceOnlyWhenThrown")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"entry\":[]}",
                "{\"entry\":\"text\"}",
                "{\"entry\":[{\"changes\":[{\"value\":{\"errors\":[]}}]}]}",
                "{\"entry\":[{\"changes\":[{\"value\":{\"errors\":null}}]}]}",
                "{\"entry\":[{\"changes\":[{\"value\":{\"statuses\":[{\"id\":\"1\",\"status\":\"read\"}]}}]}]}"
            })
    void findsNoErrorWhereNoneIs(String body) {
        assertEquals(List.of(), read(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"entry\":null}", "{\"errors\":[{\"code\":1}]}"})
    void reportsEventOfOtherKind(String body) {
        assertEquals(List.of("OTHER_ENVELOPE"), DecidedCasesTest.codes(read(body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "\"text\"", "true", "null"})
    void reportsPlainValueAsUnreadable(String body) {
        assertEquals(List.of("NOT_AN_OBJECT"), DecidedCasesTest.codes(read(body)));
    }

    @Test
    void readsErrorAtRootAndAtStar() {
        ErrorReader<ChatException> bare = ErrorReader.of(
                EnvelopeSpec.named("bare", CodeKind.INTEGER)
                        .errors("", Chat.EVENT)
                        .errors("/statuses/*/errors/*", Chat.EVENT)
                        .errors("/*/statuses/*/errors/*", Chat.EVENT)
                        .build(),
                ChatException.FACTORY);
        assertEquals(List.of("5"), DecidedCasesTest.codes(bare.event(Body.ofText("{\"code\":5,\"title\":\"t\"}"))));
        assertEquals(
                List.of("NO_CODE", "6", "7"),
                DecidedCasesTest.codes(
                        bare.event(
                                Body.ofText(
                                        "{\"statuses\":[{\"errors\":[{\"code\":6}]}],\"w\":{\"statuses\":[{\"errors\":[{\"code\":7}]}]}}"))));
        assertEquals(List.of("1", "2"), DecidedCasesTest.codes(bare.event(Body.ofText("[{\"code\":1},{\"code\":2}]"))));
    }

    private static List<ReadError<ChatException>> read(String body) {
        return Chat.WEBHOOKS.event(Body.ofText(body));
    }
}
