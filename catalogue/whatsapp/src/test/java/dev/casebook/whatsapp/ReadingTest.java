package dev.casebook.whatsapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.UnreadableBody.Reason;
import dev.casebook.reader.Body;
import dev.casebook.reader.ReadError;
import dev.casebook.reader.ReadReply;
import dev.casebook.reader.ReplyHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
    void aWebhookGivesEveryErrorWithWhatStandsAroundIt() {
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
    void theContextIsThatOfThePlace() {
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
    void aBatchHoldsBodiesAsTexts() {
        ReadReply<WhatsAppException> reply = reply(200, """
                [{"code": 400, "body": "{\\"error\\":{\\"code\\":100,\\"error_subcode\\":33,\\"message\\":\\"m\\"}}"},
                 {"code": 200, "body": "{\\"id\\":\\"1\\"}"}]
                """);
        assertTrue(reply.failed());
        assertEquals(List.of("100/33"), codes(reply.errors()));
    }

    @Test
    void aResellerWrapsTheErrorOfThePlatform() {
        ReadReply<WhatsAppException> reply = reply(400, """
                {"error": {"code": "TOO_FAST", "message": "wait", "whatsappApiError":
                  {"code": "131056", "fbtrace_id": "F", "error_data": {"details": "pair rate"}}}}
                """);
        assertEquals(List.of("131056"), codes(reply.errors()));
        assertEquals("pair rate", reply.errors().get(0).report().details().orElseThrow());
        assertEquals("F", reply.errors().get(0).report().traceId().orElseThrow());
    }

    @Test
    void errorDataMayBeATextThatHoldsJson() {
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
    void theSuccessPartIsSaidWhereTheRequestFailedInPart() {
        String body = "{\"error\":{\"code\":139101},\"block_users\":{\"added_users\":[{\"wa_id\":\"1\"}]}}";
        ReadReply<WhatsAppException> reply = reply(200, body);
        assertTrue(reply.failed());
        assertEquals(1, reply.successParts().size());
        assertEquals("/block_users", reply.successParts().get(0).pointer());
    }

    @Test
    void bareElementsAndValuesAreReadToo() {
        assertEquals(List.of("130472"), codes(reader.element(Body.ofText("{\"code\":130472,\"title\":\"t\"}"))));
        String value = "{\"statuses\":[{\"id\":\"w\",\"errors\":[{\"code\":131026}]}]}";
        for (String body : List.of(value, "[" + value + "]", "{\"value\":" + value + "}")) {
            List<ReadError<WhatsAppException>> errors = reader.webhookValue(Body.ofText(body));
            assertEquals(List.of("131026"), codes(errors), body);
            assertEquals(Map.of("message-id", "w"), errors.get(0).report().context(), body);
        }
    }

    @Test
    void theOnPremisesApiHasDetailsBesideTheCode() {
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
    void whatIsNoErrorGivesNone() {
        assertEquals(
                List.of(), reply(200, "{\"messages\":[{\"id\":\"wamid.1\"}]}").errors());
        assertEquals(List.of(), reader.webhook(Body.ofText("{\"entry\":[{\"changes\":[{\"value\":{}}]}]}")));
    }

    @Test
    void whatIsUnreadableSaysWhy() {
        ReadReply<WhatsAppException> reply = reply(502, "<html>Bad gateway</html>");
        UnreadableWhatsAppException exception =
                (UnreadableWhatsAppException) reply.exception().orElseThrow();
        assertEquals(Reason.HTML, exception.body().reason());
        assertEquals(502, exception.report().httpStatus().orElseThrow());
        assertFalse(exception.getMessage().contains("gateway"));
    }

    private ReadReply<WhatsAppException> reply(int status, String body) {
        return reader.reply(Body.ofText(body), status, ReplyHeaders.none());
    }

    private static List<String> codes(List<ReadError<WhatsAppException>> errors) {
        return errors.stream()
                .map(ReadError::report)
                .map(report -> report.subcode().isEmpty() ? report.code() : report.code() + "/" + report.subcode())
                .toList();
    }
}
