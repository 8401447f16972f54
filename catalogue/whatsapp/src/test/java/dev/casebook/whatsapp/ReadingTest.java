package dev.casebook.whatsapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.ErrorReport;
import dev.casebook.UnreadableBody.Reason;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import dev.casebook.reader.ReadReply;
import dev.casebook.reader.ReplyHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from bodies in the shapes of the platform. */
class ReadingTest {
    private final WhatsAppReader reader = WhatsAppReader.create();

    /** A receiver of webhooks. */
    private static final class Deliveries {
        private final WhatsAppReader reader = WhatsAppReader.create();
        private final List<String> log = new ArrayList<>();

        void received(byte[] body) {
            for (ReadError<WhatsAppException> error : reader.webhook(Body.wrap(body))) {
                String message = error.report().context().getOrDefault("message-id", "no message");
                WhatsAppException exception = error.withoutStackTrace();
                log.add(message + ": " + exception.getMessage() + " -> "
                        + exception.advice().kind());
            }
        }
    }

    @Test
    void readsErrorsOfWebhookWithContext() {
        Deliveries deliveries = new Deliveries();
        deliveries.received("""
                {"object": "whatsapp_business_account", "entry": [{"changes": [{"value": {
                  "statuses": [
                    {"errors": [{"code": 131047, "title": "Re-engagement message"}], "id": "wamid.1", "status": "failed"},
                    {"id": "wamid.2", "status": "delivered"},
                    {"id": "wamid.3", "errors": [{"title": "no code"}, {"code": 131053, "title": "Media upload error",
                      "error_data": {"details": "Unsupported"}}]}],
                  "metadata": {"phone_number_id": "7"}}, "field": "messages"}], "id": "5"}]}
                """.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("wamid.1", "wamid.3", "wamid.3"),
                deliveries.log.stream()
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList());
        assertTrue(deliveries.log.get(2).contains("Unsupported"), deliveries.log::toString);
    }

    @Test
    void readsContextOfPlace() {
        List<ReadError<WhatsAppException>> errors = reader.webhook(Body.ofText("""
                {"entry": [{"changes": [{"field": "messages", "value": {
                  "metadata": {"phone_number_id": "7"},
                  "messages": [{"from": "49", "id": "wamid.9", "type": "unsupported", "timestamp": "1",
                    "errors": [{"code": 131051, "title": "t", "details": "old place"}], "unsupported": {"type": "poll"}}],
                  "errors": [{"code": 0, "title": "t", "href": "https://example.com/"}]}}], "id": "5"}]}
                """));
        assertEquals(
                Map.of(
                        "account", "5",
                        "field", "messages",
                        "phone-number-id", "7",
                        "message-id", "wamid.9",
                        "sender", "49",
                        "timestamp", "1",
                        "unsupported-type", "poll"),
                errors.get(0).report().context());
        assertEquals("old place", errors.get(0).report().details().orElseThrow());
        assertEquals(
                Map.of("account", "5", "field", "messages", "phone-number-id", "7"),
                errors.get(1).report().context());
        assertEquals(0, errors.get(1).withoutStackTrace().code());
    }

    @Test
    void readsBodiesInsideBatch() {
        ReadReply<WhatsAppException> reply = reply(200, """
                [{"code": 400, "body": "{\\"error\\":{\\"code\\":100,\\"error_subcode\\":33,\\"message\\":\\"m\\"}}"},
                 {"code": 200, "body": "{\\"id\\":\\"1\\"}"}]
                """);
        assertFalse(reply.failed());
        assertEquals(List.of("100/33"), codes(reply.errors()));
    }

    @Test
    void readsErrorWrappedByReseller() {
        ReadReply<WhatsAppException> reply = reply(400, """
                {"error": {"code": "TOO_FAST", "message": "wait", "whatsappApiError":
                  {"code": "131056", "fbtrace_id": "F", "error_data": {"details": "pair rate"}}}}
                """);
        assertEquals(List.of("131056"), codes(reply.errors()));
        assertEquals("pair rate", reply.errors().get(0).report().details().orElseThrow());
        assertEquals("F", reply.errors().get(0).report().traceId().orElseThrow());
    }

    @Test
    void readsErrorDataAsTextWithJson() {
        ReadReply<WhatsAppException> reply = reply(400, """
                {"error": {"code": 100, "error_data": "{\\"blame_field_specs\\":[[\\"to\\"]],\\"details\\":\\"bad\\"}"}}
                """);
        assertEquals("bad", reply.errors().get(0).report().details().orElseThrow());
        assertEquals(
                "[[\"to\"]]",
                reply.errors().get(0).report().field("blame-fields").orElseThrow());
    }

    @Test
    void errorsAboutItemsLeaveTheReplyASuccess() {
        ReadReply<WhatsAppException> health = reply(200, """
                {"health_status": {"can_send_message": "BLOCKED", "entities": [{"entity_type": "PHONE_NUMBER", "id": "1"},
                  {"entity_type": "WABA", "errors": [{"error_code": 141006, "error_description": "d",
                    "possible_solution": "s"}], "id": "2"}]}, "id": "1"}
                """);
        assertFalse(health.failed());
        assertEquals(List.of("141006"), codes(health.errors()));
        assertEquals(
                Map.of("entity", "2", "entity-type", "WABA"),
                health.errors().get(0).report().context());
        ReadReply<WhatsAppException> flows = reply(200, """
                {"migrated_flows": [], "failed_flows": {"0": {"source_name": "f", "error_code": 4233041,
                  "error_message": "m"}}}
                """);
        assertEquals(List.of("4233041"), codes(flows.errors()));
        assertEquals("f", flows.errors().get(0).report().context().get("flow"));
    }

    @Test
    void returnsSuccessPartOfPartialFailure() {
        String body = "{\"error\":{\"code\":139101},\"block_users\":{\"added_users\":[{\"wa_id\":\"1\"}]}}";
        ReadReply<WhatsAppException> reply = reply(200, body);
        assertTrue(reply.failed());
        assertEquals(1, reply.successParts().size());
        assertEquals("/block_users/added_users", reply.successParts().get(0).pointer());
    }

    @Test
    void readsBareElementsAndValues() {
        assertEquals(List.of("130472"), codes(reader.element(Body.ofText("{\"code\":130472,\"title\":\"t\"}"))));
        String value = "{\"statuses\":[{\"id\":\"w\",\"errors\":[{\"code\":131026}]}]}";
        for (String body : List.of(value, "[" + value + "]", "{\"value\":" + value + "}")) {
            List<ReadError<WhatsAppException>> errors = reader.webhookValue(Body.ofText(body));
            assertEquals(List.of("131026"), codes(errors), body);
            assertEquals(Map.of("message-id", "w"), errors.get(0).report().context(), body);
        }
    }

    @Test
    void returnsSuccessfulItemsOfBatch() {
        ReadReply<WhatsAppException> batch = reply(200, """
                [{"code": 200, "body": "{\\"messages\\":[{\\"id\\":\\"w\\"}]}"},
                 {"code": 400, "body": "{\\"error\\":{\\"code\\":131056}}"}]
                """);
        assertFalse(batch.failed());
        assertEquals(List.of("131056"), codes(batch.errors()));
        assertEquals(
                Map.of("batch-status", "400"), batch.errors().get(0).report().context());
    }

    @Test
    void saysWhichItemFailed() {
        ReadReply<WhatsAppException> joining = reply(206, """
                {"approved_join_requests": ["a"],
                 "failed_join_requests": [{"join_request_id": "b", "errors": [{"code": "131204"}]}],
                 "errors": [{"code": "131201", "message": "m"}]}
                """);
        assertEquals(List.of("131204", "131201"), codes(joining.errors()));
        assertEquals(
                Map.of("join-request", "b"), joining.errors().get(0).report().context());
        assertEquals("/approved_join_requests", joining.successParts().get(0).pointer());
        ReadReply<WhatsAppException> blocking = reply(400, """
                {"block_users": {"failed_users": [{"input": "+1555", "user_id": "US.1", "errors": [{"code": 139103}]}]},
                 "errors": {"message": "m", "type": "OAuthException", "code": 139100, "fbtrace_id": "T"}}
                """);
        assertEquals(List.of("139103", "139100"), codes(blocking.errors()));
        assertEquals(
                Map.of("input", "+1555", "user-id", "US.1"),
                blocking.errors().get(0).report().context());
        assertEquals("T", blocking.errors().get(1).report().traceId().orElseThrow());
        ReadReply<WhatsAppException> health = reply(200, """
                {"data": [{"id": "7", "health_status": {"entities": [{"id": "2", "errors": [{"error_code": 141006}]}]}}]}
                """);
        assertEquals(List.of("141006"), codes(health.errors()));
        assertEquals(
                Map.of("entity", "2", "node", "7"),
                health.errors().get(0).report().context());
    }

    @Test
    void readsSamePlacesInBothForms() {
        Map<String, String> values = Map.of(
                "131204 group=g input=1555 timestamp=1",
                "{\"groups\":[{\"group_id\":\"g\",\"timestamp\":\"1\",\"failed_participants\":"
                        + "[{\"input\":\"1555\",\"errors\":[{\"code\":131204}]}]}]}",
                "131215 group-request=r",
                "{\"groups\":[{\"request_id\":\"r\",\"errors\":[{\"code\":131215}]}]}",
                "131026 callback-data=d message-id=w user-id=US.1",
                "{\"statuses\":[{\"id\":\"w\",\"recipient_user_id\":\"US.1\",\"biz_opaque_callback_data\":\"d\","
                        + "\"errors\":{\"code\":131026,\"title\":\"t\"}}]}",
                "131000",
                "{\"errors\":[{\"code\":131000}]}",
                "131051 sender=1555 message-id=m",
                "{\"messages\":[{\"from\":\"1555\",\"id\":\"m\",\"errors\":[{\"code\":131051}]}]}");
        values.forEach((expected, value) -> {
            String change = "{\"field\":\"messages\",\"value\":" + value + "}";
            List<String> found = List.of(
                    described(reader.webhook(Body.ofText("{\"entry\":[{\"changes\":[" + change + "]}]}"))),
                    described(reader.webhookValue(Body.ofText(value))),
                    described(reader.webhookValue(Body.ofText("[" + value + "]"))),
                    described(reader.webhookValue(Body.ofText(change))),
                    described(reader.webhookValue(Body.ofText("{\"event\":\"e\",\"data\":" + value + "}"))));
            String sorted = Stream.of(expected.split(" ")).sorted().collect(Collectors.joining(" "));
            assertEquals(Collections.nCopies(5, sorted), found);
        });
    }

    @Test
    void statisticsOfFlowsAreNoErrors() {
        String value =
                "{\"event\":\"ENDPOINT_ERROR_RATE\",\"errors\":[{\"error_rate\":66.6,\"error_type\":\"TIMEOUT\"}]}";
        assertEquals(List.of(), reader.webhookValue(Body.ofText(value)));
        assertEquals(
                List.of(),
                reader.webhook(
                        Body.ofText("{\"entry\":[{\"changes\":[{\"value\":" + value + ",\"field\":\"flows\"}]}]}")));
    }

    @Test
    void keepsSubcodeOfBareError() {
        ErrorReport report = reader.element(Body.ofText("""
                        {"message": "m", "type": "GraphMethodException", "code": 100, "error_subcode": 33, "is_transient": true,
                         "fbtrace_id": "T"}
                        """)).get(0).report();
        assertEquals("33", report.subcode());
        assertEquals("T", report.traceId().orElseThrow());
        assertEquals("GraphMethodException", report.type().orElseThrow());
        assertTrue(report.transientError().orElseThrow());
    }

    @Test
    void keepsCodeBesideLongMessage() {
        List<ReadError<WhatsAppException>> errors =
                reader.element(Body.ofText("{\"code\":131026,\"message\":\"" + "x".repeat(33_000) + "\"}"));
        assertEquals(List.of("131026"), codes(errors));
        assertTrue(errors.get(0).unreadable().isEmpty());
        assertTrue(errors.get(0).report().isShortened());
    }

    @Test
    void readsDetailsOfOnPremisesApi() {
        ReadReply<WhatsAppException> reply = reader.onPremises(
                Body.ofText("{\"meta\":{},\"errors\":[{\"code\":1013,\"title\":\"t\",\"details\":\"not valid\"}]}"),
                400,
                ReplyHeaders.none());
        assertEquals("not valid", reply.errors().get(0).report().details().orElseThrow());
        List<ReadError<WhatsAppException>> callback = reader.onPremisesCallback(
                Body.ofText("{\"statuses\":[{\"errors\":[{\"code\":1026}],\"id\":\"g\",\"status\":\"failed\"}]}"));
        assertEquals(
                Map.of("message-id", "g", "status", "failed"),
                callback.get(0).report().context());
    }

    @Test
    void findsNoErrorWhereNoneIs() {
        assertEquals(
                List.of(), reply(200, "{\"messages\":[{\"id\":\"wamid.1\"}]}").errors());
        assertEquals(List.of(), reader.webhook(Body.ofText("{\"entry\":[{\"changes\":[{\"value\":{}}]}]}")));
    }

    @Test
    void reportsReasonOfUnreadableBody() {
        ReadReply<WhatsAppException> reply = reply(502, "<html>Bad gateway</html>");
        UnreadableWhatsAppException exception =
                (UnreadableWhatsAppException) reply.exception().orElseThrow();
        assertEquals(Reason.HTML, exception.body().reason());
        assertEquals(502, exception.report().httpStatus().orElseThrow());
        assertFalse(exception.getMessage().contains("gateway"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"field\":\"messages\",\"value\":{\"errors\":[{\"code\":131000}]}}",
                "{\"event\":\"failed\",\"data\":{\"errors\":[{\"code\":131000}]}}",
                "{\"entry\":null}",
                "[{\"entry\":[]}]"
            })
    void reportsBodyThatIsNoWebhook(String body) {
        List<ReadError<WhatsAppException>> errors = reader.webhook(Body.ofText(body));
        assertEquals(1, errors.size());
        UnreadableWhatsAppException unreadable =
                (UnreadableWhatsAppException) errors.get(0).withoutStackTrace();
        assertEquals(Reason.OTHER_ENVELOPE, unreadable.body().reason());
    }

    @Test
    void acceptsWebhookWithoutErrors() {
        assertEquals(List.of(), reader.webhook(Body.ofText("{\"object\":\"whatsapp_business_account\",\"entry\":[]}")));
    }

    private ReadReply<WhatsAppException> reply(int status, String body) {
        return reader.reply(Body.ofText(body), status, ReplyHeaders.none());
    }

    /** The code and the context of the only error, in alphabetical order, without what only the whole webhook has. */
    private static String described(List<ReadError<WhatsAppException>> errors) {
        assertEquals(1, errors.size());
        Map<String, String> context = new TreeMap<>(errors.get(0).report().context());
        context.remove("field");
        return Stream.concat(
                        codes(errors).stream(),
                        context.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static List<String> codes(List<ReadError<WhatsAppException>> errors) {
        return errors.stream()
                .map(ReadError::report)
                .map(report -> report.subcode().isEmpty() ? report.code() : report.code() + "/" + report.subcode())
                .toList();
    }
}
